// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.source;

import java.io.IOException;

/** A file that holds, or unpacks to, more than any grid would. */
public final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;
}

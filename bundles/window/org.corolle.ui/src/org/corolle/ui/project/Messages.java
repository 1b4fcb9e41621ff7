// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import org.corolle.ui.look.Texts;

/** The texts of this bundle. */
final class Messages {

    static final Texts TEXTS = Texts.of(Messages.class);

    private Messages() {
    }
}

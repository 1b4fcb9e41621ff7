// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench;

import org.corolle.ui.look.WindowTexts;

/** The texts of this bundle. */
public final class WorkbenchMessages {

    public static final WindowTexts TEXTS = WindowTexts.of(WorkbenchMessages.class);

    private WorkbenchMessages() {
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.text;

import org.corolle.core.text.TextBundle;
import org.corolle.ui.look.WindowLanguage;

/** The texts of this bundle. */
public final class WorkbenchMessages {

    public static final TextBundle TEXTS = TextBundle.of(WorkbenchMessages.class, "messages", WindowLanguage.locale());

    private WorkbenchMessages() {
    }
}

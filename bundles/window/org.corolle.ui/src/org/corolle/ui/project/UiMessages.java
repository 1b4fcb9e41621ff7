// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import org.corolle.ui.look.WindowTexts;

/** The texts of this bundle. */
final class UiMessages {

    static final WindowTexts TEXTS = WindowTexts.of(UiMessages.class);

    private UiMessages() {
    }
}

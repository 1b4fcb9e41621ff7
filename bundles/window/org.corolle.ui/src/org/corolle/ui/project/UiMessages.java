// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import org.corolle.core.text.TextBundle;
import org.corolle.ui.look.WindowLanguage;

/** The texts of this bundle. */
public final class UiMessages {

    public static final TextBundle TEXTS = TextBundle.of(UiMessages.class, "messages", WindowLanguage.locale());

    private UiMessages() {
    }
}

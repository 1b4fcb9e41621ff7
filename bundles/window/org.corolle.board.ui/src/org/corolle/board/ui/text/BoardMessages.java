// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.text;

import org.corolle.core.text.TextBundle;
import org.corolle.ui.look.WindowLanguage;

/** The texts of this bundle. */
public final class BoardMessages {

    public static final TextBundle TEXTS = TextBundle.of(BoardMessages.class, "messages", WindowLanguage.locale());

    private BoardMessages() {
    }
}

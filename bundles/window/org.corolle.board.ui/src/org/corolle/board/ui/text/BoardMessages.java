// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.text;

import org.corolle.ui.look.WindowTexts;

/** The texts of this bundle. */
public final class BoardMessages {

    public static final WindowTexts TEXTS = WindowTexts.of(BoardMessages.class);

    private BoardMessages() {
    }
}

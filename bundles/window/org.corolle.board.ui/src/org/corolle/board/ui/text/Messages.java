// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.text;

import org.corolle.ui.look.Texts;

/** The texts of this bundle. */
public final class Messages {

    public static final Texts TEXTS = Texts.of(Messages.class);

    private Messages() {
    }
}

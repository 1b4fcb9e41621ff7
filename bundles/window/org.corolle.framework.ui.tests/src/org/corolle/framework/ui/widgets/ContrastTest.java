// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.corolle.ui.look.Contrast;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

/** Our colours can be read on any desktop: light, dark, high contrast. */
final class ContrastTest {

    private static final RGB ACCENT = new RGB(0x8A, 0x2B, 0x6B);
    private static final RGB WHITE = new RGB(255, 255, 255);
    private static final RGB BLACK = new RGB(0, 0, 0);
    private static final RGB ADWAITA_DARK = new RGB(0x2D, 0x2D, 0x2D);

    @Test
    void theFormulaIsThatOfWcag() {
        assertEquals(21, Contrast.between(BLACK, WHITE), 0.001);
        assertEquals(4.54, Contrast.between(new RGB(0x76, 0x76, 0x76), WHITE), 0.01);
    }

    @Test
    void aColourThatCanBeReadStaysAsItIs() {
        assertEquals(ACCENT, Contrast.readable(ACCENT, BLACK, WHITE));
    }

    @Test
    void onADarkDesktopItIsAsLightAsItTakes() {
        RGB shown = Contrast.readable(ACCENT, WHITE, ADWAITA_DARK);

        assertTrue(Contrast.between(ACCENT, ADWAITA_DARK) < 2, "as it is it could not be read");
        assertTrue(Contrast.between(shown, ADWAITA_DARK) >= Contrast.READABLE, shown.toString());
        assertTrue(shown.red > shown.green, "and it is still of its hue: " + shown);
    }

    @Test
    void onBlackTooAndNeverLessThanTheFrontColourGives() {
        assertTrue(Contrast.between(Contrast.readable(ACCENT, WHITE, BLACK), BLACK) >= Contrast.READABLE);
        assertEquals(new RGB(0x60, 0x60, 0x60), Contrast.readable(new RGB(0x50, 0x50, 0x50), new RGB(0x60, 0x60, 0x60),
                new RGB(0x40, 0x40, 0x40)));
    }
}

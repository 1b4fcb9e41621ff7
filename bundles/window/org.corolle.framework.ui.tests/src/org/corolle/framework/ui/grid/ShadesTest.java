// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

final class ShadesTest {

    @Test
    void textOnAPetalIsTheOneThatIsReadBest() {
        assertEquals("#ffffff", Shades.textOn("#004488"));
        assertEquals("#000000", Shades.textOn("#ddaa33"));
        assertEquals("#000000", Shades.textOn("#ffffff"));
    }

    @Test
    void aTintIsLightEnoughForBlackText() {
        assertEquals("#000000", Shades.textOn(Shades.tint("#000000")));
    }

    @Test
    void whatIsNoColourIsNoColour() {
        assertFalse(Shades.isColour(""));
        assertFalse(Shades.isColour("blue"));
        assertFalse(Shades.isColour(null));
    }
}

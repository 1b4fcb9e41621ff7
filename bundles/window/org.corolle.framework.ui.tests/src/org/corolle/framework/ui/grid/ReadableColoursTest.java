// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

final class ReadableColoursTest {

    @Test
    void textOnAPetalIsTheOneThatIsReadBest() {
        assertEquals("#ffffff", ReadableColours.textOn("#004488"));
        assertEquals("#000000", ReadableColours.textOn("#ddaa33"));
        assertEquals("#000000", ReadableColours.textOn("#ffffff"));
    }

    @Test
    void aTintIsLightEnoughForBlackText() {
        assertEquals("#000000", ReadableColours.textOn(ReadableColours.tint("#000000")));
    }

    @Test
    void whatIsNoColourIsNoColour() {
        assertFalse(ReadableColours.isColour(""));
        assertFalse(ReadableColours.isColour("blue"));
        assertFalse(ReadableColours.isColour(null));
    }
}

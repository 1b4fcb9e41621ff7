// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.corolle.diagrams.DiagramRequest;
import org.corolle.diagrams.DiagramType;
import org.corolle.diagrams.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TintTest {

    private final Garden garden = new Garden(12);

    @ParameterizedTest
    @ValueSource(strings = {"", "#ffff00", "#FFFFFF", "#000000", "#4477aa", "rouge", "#12"})
    void anyColourIsSeenOnWhiteAndReadUpon(String colour) {
        garden.petal(1).setColour(colour);

        for (Look look : Look.values()) {
            Tint tint = tint(look, 0);
            double least = look == Look.HIGH_CONTRAST ? 7 : 4.5;
            assertTrue(Tint.contrast(tint.colour(), "#ffffff") >= least, colour + " in " + look);
            assertTrue(Tint.contrast(tint.colour(), tint.onColour()) >= 4.5, colour + " in " + look);
            assertTrue(Tint.contrast("#17232e", tint.pale()) >= 7, colour + " in " + look);
            assertTrue(Tint.contrast("#17232e", tint.hint()) >= 7, colour + " in " + look);
        }
    }

    @Test
    void neighboursHaveDifferentColoursAndPatterns() {
        for (int i = 0; i < 12; i++) {
            Tint one = tint(Look.LIGHT, i);
            Tint next = tint(Look.LIGHT, i + 1);
            assertTrue(!one.colour().equals(next.colour()) && one.pattern() != next.pattern(), "petal " + i);
        }
    }

    @Test
    void aPetalShowsThePictogramItWasGivenAndNoOther() {
        garden.petal(1).setPictogram("house");
        garden.petal(2).setPictogram("no such thing");

        assertEquals("house", tint(Look.LIGHT, 0).pictogram());
        assertEquals("", tint(Look.LIGHT, 1).pictogram());
        assertTrue(Seen.shows(Garden.node(garden.flower(), "petal:petal-1"), "house"));
    }

    private Tint tint(Look look, int index) {
        return Bloom.of(garden.project, new DiagramRequest(DiagramType.FLOWER, "", "", Locale.FRENCH, look, false, false))
                .tint(index);
    }
}

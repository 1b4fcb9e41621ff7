// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.corolle.diagrams.content.FlowerContext;
import org.corolle.diagrams.content.PetalColours;
import org.corolle.diagrams.request.DiagramLook;
import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.request.DiagramType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PetalColoursTest {

    private final Garden garden = new Garden(12);

    @ParameterizedTest
    @ValueSource(strings = {"", "#ffff00", "#FFFFFF", "#000000", "#4477aa", "rouge", "#12"})
    void anyColourIsSeenOnWhiteAndReadUpon(String colour) {
        garden.petal(1).setColour(colour);

        for (DiagramLook look : DiagramLook.values()) {
            PetalColours tint = tint(look, 0);
            double least = look == DiagramLook.HIGH_CONTRAST ? 7 : 4.5;
            assertTrue(PetalColours.contrast(tint.colour(), "#ffffff") >= least, colour + " in " + look);
            assertTrue(PetalColours.contrast(tint.colour(), tint.onColour()) >= 4.5, colour + " in " + look);
            assertTrue(PetalColours.contrast("#17232e", tint.pale()) >= 7, colour + " in " + look);
            assertTrue(PetalColours.contrast("#17232e", tint.hint()) >= 7, colour + " in " + look);
        }
    }

    @Test
    void neighboursHaveDifferentColoursAndPatterns() {
        for (int i = 0; i < 12; i++) {
            PetalColours one = tint(DiagramLook.LIGHT, i);
            PetalColours next = tint(DiagramLook.LIGHT, i + 1);
            assertTrue(!one.colour().equals(next.colour()) && one.pattern() != next.pattern(), "petal " + i);
        }
    }

    @Test
    void aPetalShowsThePictogramItWasGivenAndNoOther() {
        garden.petal(1).setPictogram("house");
        garden.petal(2).setPictogram("no such thing");

        assertEquals("house", tint(DiagramLook.LIGHT, 0).pictogram());
        assertEquals("", tint(DiagramLook.LIGHT, 1).pictogram());
        assertTrue(Seen.shows(Garden.node(garden.flower(), "petal:petal-1"), "house"));
    }

    private PetalColours tint(DiagramLook look, int index) {
        return FlowerContext.of(garden.project, new DiagramRequest(DiagramType.FLOWER, "", "", Locale.FRENCH, look,
                false, false))
                .tint(index);
    }
}

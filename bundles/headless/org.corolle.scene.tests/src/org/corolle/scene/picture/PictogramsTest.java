// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.corolle.scene.Golden;
import org.corolle.scene.Outline;
import org.junit.jupiter.api.Test;

class PictogramsTest {
    private static final List<String> GROUPS = List.of("sun", "leaf", "drop", "star", "moon", "mountain", "fish",
            "bell");

    @Test
    void outlinesAreThoseOfTheDrawings() throws IOException {
        StringBuilder outlines =
                new StringBuilder("# Made of drawn.txt by the tests: change that file, not this one.\n");
        for (DrawnPictogram drawn : drawn()) {
            outlines.append(drawn.name()).append('=').append(drawn.outline()).append('\n');
        }

        Golden.sameAs(Path.of("../org.corolle.scene/src/org/corolle/scene/picture/outlines.properties"),
                outlines.toString());
    }

    @Test
    void staysWithinItsSquare() {
        Pictograms.outlines().forEach((name, outline) -> Outline.draw(outline, new Within(name)));
    }

    @Test
    void hasATitleInBothLanguages() throws IOException {
        for (DrawnPictogram drawn : drawn()) {
            assertFalse(Pictograms.title(drawn.name(), Locale.FRENCH).equals(drawn.name()), drawn.name());
            assertFalse(Pictograms.title(drawn.name(), Locale.ENGLISH).equals(drawn.name()), drawn.name());
        }
        assertEquals("Feuille", Pictograms.title("leaf", Locale.FRENCH));
        assertEquals("Leaf", Pictograms.title("leaf", Locale.ENGLISH));
    }

    @Test
    void hasTheSignsOfEightGroups() {
        assertTrue(Pictograms.outlines().keySet().containsAll(GROUPS));
    }

    @Test
    void showsThatANameIsUnknown() {
        assertTrue(Pictograms.outline("nobody").startsWith("M"));
        assertEquals("", Pictograms.outline(""));
        assertEquals("nobody", Pictograms.title("nobody", Locale.FRENCH));
    }

    @Test
    void givesTheBoardOneObject() {
        assertTrue(Pictograms.json().startsWith("{\n\"add\":\"M"));
        assertEquals(Pictograms.outlines().size() + 2, Pictograms.json().lines().count());
    }

    private static List<DrawnPictogram> drawn() throws IOException {
        return Files.readAllLines(Path.of("src/org/corolle/scene/picture/drawn.txt")).stream()
                .filter(line -> !line.startsWith("#")).map(DrawnPictogram::read)
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    private record Within(String name) implements Outline.Pen {

        @Override
        public void move(double x, double y) {
            inside(x, y);
        }

        @Override
        public void line(double x, double y) {
            inside(x, y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            inside(x, y);
        }

        @Override
        public void close() {
            inside(1, 1);
        }

        private void inside(double x, double y) {
            assertTrue(x >= 0 && x <= 24 && y >= 0 && y <= 24, name + " leaves its square at " + x + ", " + y);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.corolle.scene.Anchor;
import org.corolle.scene.Face;
import org.corolle.scene.Shape;
import org.junit.jupiter.api.Test;

class TextFitTest {
    private static final double WIDE = 10_000;

    @Test
    void keepsAShortTextOnOneLineAtItsSize() {
        FittedText fitted = TextFit.fit("Le partage", 300, 50, 32, 16, Face.REGULAR);

        assertEquals(List.of("Le partage"), texts(fitted));
        assertEquals(32, fitted.size());
        assertFalse(fitted.truncated());
    }

    @Test
    void wrapsAtSpacesAndAfterHyphensAndSlashes() {
        assertEquals(List.of("Éco-", "système", "de", "dons/", "ventes"),
                texts(TextFit.wrap("Éco-système de dons/ventes", 120, 32, Face.REGULAR)));
    }

    @Test
    void neverWrapsBeforeAQuestionMark() {
        for (int width = 60; width < 400; width += 5) {
            assertTrue(texts(TextFit.wrap("Qui décide\u202F? Où\u00A0? Là ? « Oui »", width, 32, Face.REGULAR)).stream()
                    .noneMatch(line -> line.startsWith("?") || line.startsWith("»") || line.endsWith("«")
                    || line.startsWith(" ") || line.startsWith("\u00A0")), "width " + width);
        }
    }

    @Test
    void keepsTheLinesOfItsWriter() {
        assertEquals(List.of("un", "deux"), texts(TextFit.fit("un\n\ndeux", 500, 500, 32, 16, Face.BOLD)));
        assertEquals(List.of("un deux"), texts(TextFit.line("un\ndeux", 500, 32, 16, Face.BOLD)));
    }

    @Test
    void makesLettersSmallerBeforeItBreaksWords() {
        FittedText fitted = TextFit.fit("Coopération", 150, 80, 32, 16, Face.REGULAR);

        assertEquals(List.of("Coopération"), texts(fitted));
        assertTrue(fitted.size() < 32 && fitted.size() >= 32 * 0.72, "size " + fitted.size());
    }

    @Test
    void breaksAWordThatIsWiderThanItsBox() {
        FittedText fitted = TextFit.fit("Accompagnement", 120, 90, 32, 16, Face.REGULAR);

        assertEquals(List.of("Accompa-", "gnement"), texts(fitted));
        assertFalse(fitted.truncated());
    }

    @Test
    void leavesWordsOutAtTheFloorAndSaysSo() {
        FittedText fitted = TextFit.fit("Un texte bien trop long, qui ne peut pas tenir ici du tout", 160, 40, 32, 16,
                Face.REGULAR);

        assertEquals(16, fitted.size());
        assertTrue(fitted.truncated());
        assertEquals("Un texte bien trop", fitted.lines().get(0).text());
        assertEquals("long, qui ne peut pas…", fitted.lines().get(1).text());
    }

    @Test
    void givesNoLineWhereNoneFits() {
        assertEquals(List.of(), texts(TextFit.fit("Texte", 100, 10, 32, 16, Face.REGULAR)));
        assertEquals(List.of(), texts(TextFit.fit("Texte", 3, 100, 32, 16, Face.REGULAR)));
        assertTrue(TextFit.fit("Texte", 0, 0, 32, 16, Face.REGULAR).truncated());
        assertFalse(TextFit.fit("  ", 0, 0, 32, 16, Face.REGULAR).truncated());
    }

    @Test
    void endsOneLineWithAnEllipsis() {
        FittedText fitted = TextFit.line("Les personnes concernées par l’action", 120, 20, 16, Face.ITALIC);

        assertEquals(List.of("Les personnes…"), texts(fitted));
        assertTrue(fitted.truncated());
    }

    @Test
    void remembersWhatItFitted() {
        assertSame(TextFit.fit("souvenir", 99, 99, 20, 16, Face.BOLD),
                TextFit.fit("souvenir", 99, 99, 20, 16, Face.BOLD));
    }

    @Test
    void standsOnItsBaselines() {
        FittedText fitted = TextFit.fit("un\ndeux", WIDE, WIDE, 20, 16, Face.BOLD);
        List<Shape> shapes = fitted.shapes(5, 100, Anchor.MIDDLE, Face.BOLD, "#112233");

        assertEquals(48, fitted.height());
        assertEquals(new Shape.Text(5, 118.9, fitted.lines().get(0).width(), 20, Face.BOLD, "#112233", Anchor.MIDDLE, 0,
                "un"), shapes.get(0));
        assertEquals(142.9, ((Shape.Text) shapes.get(1)).baseline(), 1e-9);
    }

    private static List<String> texts(FittedText fitted) {
        return fitted.lines().stream().map(FittedText.Line::text).toList();
    }
}

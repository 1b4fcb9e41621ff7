// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;

import org.corolle.scene.Face;
import org.junit.jupiter.api.Test;

/** Random long labels in random boxes: nothing leaves its box, nothing is lost without being told. */
class TextFitAnyTest {
    private static final String[] WORDS = {"coopération", "accompagnement", "l’éco-système", "don", "à", "d’où\u202F?",
        "anticonstitutionnellement", "et/ou", "«\u00A0Bocal\u00A0Express\u00A0»", "→", "20\u00A0%", "✓", "réemploi",
        "https://exemple.test/a/tres-long/chemin", "RHÔNE-ALPES", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "1234567890123456789",
        "œuvre", "\uD83D\uDC4D", "e\u0323\u0302", "—", "bénévoles,", "(circuit", "court)", "y"};

    @Test
    void neverLeavesTheBox() {
        long seed = Long.getLong("corolle.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 8_000; round++) {
            Label label = label(random);
            check(label, TextFit.fit(label.text, label.width, label.height, label.size, label.floor, label.face),
                    "seed " + seed + " round " + round + " " + label);
        }
    }

    private static void check(Label label, FittedText fitted, String where) {
        assertTrue(fitted.height() <= label.height + 1e-6, where + fitted);
        assertTrue(fitted.size() <= label.size && fitted.size() >= Math.min(label.size, label.floor), where + fitted);
        for (FittedText.Line line : fitted.lines()) {
            assertEquals(Typeface.width(line.text(), fitted.size(), label.face), line.width(), 1e-6, where);
            assertTrue(line.width() <= label.width + 1e-6, where + line);
            assertTrue(!line.text().isBlank() && !line.text().startsWith("\u00A0"), where + line);
        }
        String shown = fitted.lines().stream().map(FittedText.Line::text).collect(Collectors.joining());
        if (fitted.truncated()) {
            assertTrue(shown.isEmpty() || shown.endsWith("…"), where + shown);
            shown = shown.isEmpty() ? "" : shown.substring(0, shown.length() - 1);
            assertTrue(bare(label.text).startsWith(bare(shown)), where + shown);
        } else {
            assertEquals(bare(label.text), bare(shown), where);
        }
    }

    private static String bare(String text) {
        return Glyphs.clean(text).replaceAll("[ -]", "");
    }

    private record Label(String text, double width, double height, double size, double floor, Face face) { }

    private static Label label(Random random) {
        StringBuilder text = new StringBuilder();
        int words = random.nextInt(random.nextInt(8) == 0 ? 300 : 25);
        for (int word = 0; word < words; word++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(30) == 0 ? '\n' : ' ');
        }
        return new Label(text.toString(), random.nextInt(600), random.nextInt(400), 10 + random.nextInt(60),
                6 + random.nextInt(20), Face.values()[random.nextInt(4)]);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.corolle.scene.Face;
import org.junit.jupiter.api.Test;

class GlyphsTest {

    @Test
    void keepsFrenchAndEnglishAsTheyAre() {
        String text = "L’œuvre « d’à côté » : où çà ? 20 % – 12 €, naïveté…";

        assertEquals(text, Glyphs.clean(text));
        assertEquals(List.of(new Glyphs.Run(text, false)), Glyphs.runs(text));
    }

    @Test
    void composesLettersAndMapsSpacesAndHyphens() {
        assertEquals("été", Glyphs.clean("e\u0301te\u0301"));
        assertEquals("quoi\u00A0?", Glyphs.clean("quoi\u202F?"));
        assertEquals("1\u00A02\u00A03", Glyphs.clean("1\u20092\u200A3"));
        assertEquals("a-b", Glyphs.clean("a\u2011b"));
        assertEquals("a b c", Glyphs.clean("a\tb\nc"));
        assertEquals("coopération", Glyphs.clean("coo\u00ADpéra\u200Btion"));
    }

    @Test
    void givesWhatTheTypefaceLacksToTheSecond() {
        assertEquals(List.of(new Glyphs.Run("don ", false), new Glyphs.Run("→", true), new Glyphs.Run(" repas ", false),
                new Glyphs.Run("✓★", true)), Glyphs.runs(Glyphs.clean("don → repas ✓★")));
    }

    @Test
    void keepsCharactersOfOtherScriptsAndSignsWithoutTheirTones() {
        assertEquals("\uD83D\uDC4D bravo", Glyphs.clean("\uD83D\uDC4D\uD83C\uDFFD bravo"));
        assertEquals("\uD83D\uDC68", Glyphs.clean("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"));
        assertEquals("الأطفال يطبخون", Glyphs.clean("الأطفال يطبخون"));
        assertEquals("می\u200Cخواهم", Glyphs.clean("می\u200Cخواهم"));
        assertEquals("हिन्दी ไทย 日本語", Glyphs.clean("हिन्दी ไทย 日本語"));
        assertEquals("♥", Glyphs.clean("♥\uFE0F"));
        assertEquals("✓ ☺", Glyphs.clean("✅ \uD83D\uDE42"));
        assertEquals("□", Glyphs.clean("\uD83D"));
    }

    @Test
    void cleansAnythingOnceAndForAll() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder any = new StringBuilder();
            random.ints(20, 1, 0x1FFFF).forEach(any::appendCodePoint);
            random.ints(10, 0x20, 0x400).forEach(any::appendCodePoint);
            String clean = Glyphs.clean(any.toString());

            assertEquals(clean, Glyphs.clean(clean), "seed " + seed);
            assertEquals(clean, String.join("", Glyphs.runs(clean).stream().map(Glyphs.Run::text).toList()));
            assertTrue(clean.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE || c < ' '),
                    "seed " + seed);
            for (Glyphs.Run run : ShapedText.needed(clean) ? List.<Glyphs.Run>of() : Glyphs.runs(clean)) {
                assertTrue(run.text().chars().allMatch(c -> run.second() ? Typeface.secondHas((char) c)
                        : Typeface.has((char) c)), "seed " + seed + " in " + run);
            }
        }
    }

    @Test
    void fourFacesHaveTheSameCharacters() {
        float[] regular = FontFile.REGULAR.advances();
        for (Face face : Face.values()) {
            float[] other = FontFile.of(face).advances();
            for (int character = 0; character < regular.length; character++) {
                assertEquals(regular[character] == Typeface.NONE, other[character] == Typeface.NONE,
                        face + " U+" + Integer.toHexString(character));
            }
        }
    }
}

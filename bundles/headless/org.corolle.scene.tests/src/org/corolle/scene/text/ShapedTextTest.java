// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.corolle.scene.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapedTextTest {

    private static final double TOLERANCE = 1e-6;

    @ParameterizedTest
    @CsvSource({"الأطفال, ARABIC", "שכנים, HEBREW", "հարևան, ARMENIAN", "მეზობელი, GEORGIAN", "ⴰⵎⵓⵏ, TIFINAGH",
        "पड़ोसी, DEVANAGARI", "เพื่อน, THAI", "ጎረቤት, ETHIOPIC", "🍅🥕, EMOJI"})
    void everyShippedScriptIsDrawnByItsFace(String word, FontFile font) {
        List<ShapedText.Part> parts = ShapedText.parts(Glyphs.clean(word), Face.REGULAR);

        assertEquals(List.of(Optional.of(font)), parts.stream().map(ShapedText.Part::font).distinct().toList());
        assertTrue(parts.stream().flatMap(part -> part.glyphs().stream()).noneMatch(glyph -> glyph.id() == 0));
    }

    @Test
    void arabicLettersAreJoinedAndRunFromTheRight() {
        ShapedText.Part joined = ShapedText.parts("بيت", Face.REGULAR).get(0);
        ShapedText.Part alone = ShapedText.parts("ب", Face.REGULAR).get(0);

        assertEquals(3, joined.glyphs().size());
        assertNotEquals(alone.glyphs().get(0).id(), joined.glyphs().get(2).id(),
                "the first letter, at the right, joins");
        assertEquals("بيت", joined.text());
    }

    @Test
    void lamAndAlefAreOneGlyph() {
        assertEquals(1, ShapedText.parts("لا", Face.REGULAR).get(0).glyphs().size());
    }

    @Test
    void hindiConjunctsAreJoinedAndTheShortIStandsBeforeItsLetter() {
        int ha = ShapedText.parts("ह", Face.REGULAR).get(0).glyphs().get(0).id();
        List<ShapedText.Glyph> syllable = ShapedText.parts("हि", Face.REGULAR).get(0).glyphs();

        assertEquals(ha, syllable.get(1).id());
        assertTrue(ShapedText.parts("क्ष", Face.REGULAR).get(0).glyphs().size() < 3);
    }

    @Test
    void wordsOfTwoDirectionsStandWhereTheirReaderLooksForThem() {
        List<String> seen = ShapedText.parts("Corolle בית 12", Face.REGULAR).stream().map(ShapedText.Part::text)
                .toList();

        assertEquals("Corolle ", seen.get(0));
        assertEquals("12", seen.get(1).strip());
        assertTrue(ShapedText.rightToLeft("בית Corolle"));
        assertFalse(ShapedText.rightToLeft("Corolle בית"));
    }

    @Test
    void bracketsAreMirroredFromTheRight() {
        String seen = ShapedText.parts("(בית)", Face.REGULAR).stream().map(ShapedText.Part::seen)
                .reduce("", String::concat);

        assertTrue(seen.startsWith("(") && seen.endsWith(")"), seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"الأطفال يطبخون مع الجيران", "Corolle: שכנים (3)", "我们一起做饭", "ไทย", "🍅 Tomaten"})
    void aLineIsAsWideAsItsParts(String line) {
        double width = ShapedText.parts(line, Face.BOLD).stream().mapToDouble(ShapedText.Part::width).sum();

        assertEquals(width, Typeface.width(line, 1, Face.BOLD), TOLERANCE);
        assertTrue(width > 0);
    }

    @Test
    void whatNoShippedFaceHasIsKeptWithRoomForIt() {
        ShapedText.Part part = ShapedText.parts("你好", Face.REGULAR).get(0);

        assertEquals(Optional.empty(), part.font());
        assertEquals("你好", part.text());
        assertEquals(2, part.width(), TOLERANCE);
    }

    @Test
    void chineseAndThaiAreBrokenWithoutSpaces() {
        assertTrue(TextFit.wrap("我们一起在厨房里做饭给邻居", 100, 20, Face.REGULAR).lines().size() > 2);
        assertEquals(List.of("เด็ก", "ทำ", "อาหาร", "กับ", "เพื่อน", "บ้าน"),
                UnspacedWords.of("เด็กทำอาหารกับเพื่อนบ้าน"));
        assertEquals(List.of("anticonstitutionnellement"), UnspacedWords.of("anticonstitutionnellement"));
    }

    @Test
    void nothingIsLostWhenLinesAreBroken() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] scripts = {"الأطفال", "שכנים", "पड़ोसी", "เพื่อนบ้าน", "邻居一起做饭", "🍅🥕🥬", "ⴰⵎⵓⵏ", "voisins"};
        for (int round = 0; round < 50; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(8, 0, scripts.length).forEach(each -> text.append(scripts[each]).append(' '));
            FittedText lines = TextFit.wrap(text.toString(), 40 + random.nextInt(300), 20, Face.REGULAR);

            String kept = lines.lines().stream().map(FittedText.Line::text).reduce("", String::concat);
            assertEquals(text.toString().replace(" ", ""), kept.replaceAll("[ \\-\u200F]", ""), "seed " + seed);
        }
    }
}

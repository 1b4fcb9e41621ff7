// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.corolle.scene.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

    @ParameterizedTest
    @EnumSource(Face.class)
    void addsUpTheAdvancesOfTheFile(Face face) throws IOException {
        try (TrueTypeFont font = FontFile.of(face).read()) {
            double sum = 0;
            for (char character : "Été".toCharArray()) {
                sum += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(character));
            }

            assertEquals(sum / font.getUnitsPerEm() * 32, Typeface.width("Été", 32, face), 1e-4);
        }
    }

    @Test
    void growsWithSizeAndWeight() {
        double small = Typeface.width("Partage", 16, Face.REGULAR);

        assertEquals(2 * small, Typeface.width("Partage", 32, Face.REGULAR), 1e-9);
        assertTrue(Typeface.width("Partage", 16, Face.BOLD) > small);
    }

    @Test
    void addsNothingForKerning() {
        assertEquals(Typeface.width("A", 100, Face.REGULAR) + Typeface.width("V", 100, Face.REGULAR),
                Typeface.width("AV", 100, Face.REGULAR), 1e-9);
    }

    @Test
    void measuresWhatTheSecondTypefaceDraws() {
        assertTrue(Typeface.width("→", 100, Face.REGULAR) > 70);
        assertEquals(Typeface.width("→", 100, Face.REGULAR), Typeface.width("→", 100, Face.BOLD));
    }

    @ParameterizedTest
    @EnumSource(FontFile.class)
    void shipsEachFileAndItsLicence(FontFile file) throws IOException {
        try (InputStream font = file.open();
                InputStream licence = FontFile.class.getResourceAsStream(
                        "/fonts/" + file.file().replaceAll("-.*", "") + "-LICENSE.txt")) {
            assertTrue(font.readAllBytes().length > 10_000);
            assertTrue(licence.readAllBytes().length > 1_000);
        }
    }
}

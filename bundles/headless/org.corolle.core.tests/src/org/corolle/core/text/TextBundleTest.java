// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;

import org.junit.jupiter.api.Test;

class TextBundleTest {
    private final TextBundle french = TextBundle.of(TextBundleTest.class, "example", Locale.CANADA_FRENCH);
    private final TextBundle english = TextBundle.of(TextBundleTest.class, "example", Locale.UK);

    @Test
    void speaksFrenchWhereNothingElseIsSaidAndEnglishToEverybodyElse() {
        assertEquals(List.of(Locale.FRENCH, Locale.FRENCH, Locale.ENGLISH, Locale.ENGLISH),
                List.of(Languages.of(Locale.ROOT), Languages.of(Locale.CANADA_FRENCH), Languages.of(Locale.US),
                        Languages.of(Locale.GERMAN)));
    }

    @Test
    void fillsPlaces() {
        assertEquals("Le fichier « a$1.corolle » n’est pas là.", french.get("missing", "a$1.corolle"));
        assertEquals("The file “a\\b.corolle” isn't there.", english.get("missing", "a\\b.corolle"));
    }

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertEquals("12\u202f500 cartes, ligne 12500", french.get("cards", 12500));
        assertEquals("12,500 cards, line 12500", english.get("cards", 12500));
    }

    @Test
    void countsAsTheLanguageDoes() {
        assertEquals(List.of("aucune carte", "une carte", "2 cartes"), List.of(french.get("count", 0),
                french.get("count", 1), french.get("count", 2)));
        assertEquals(List.of("0 row", "1 row", "2 rows"), List.of(french.get("rows", 0).replace("ligne", "row"),
                english.get("rows", 1), english.get("rows", 2)));
        assertEquals("0 rows", english.get("rows", 0));
    }

    @Test
    void leavesWordsThatLookLikePlacesAlone() {
        assertEquals("Le fichier « {0} » n’est pas là.", french.get("missing", "{0}"));
    }

    @Test
    void tellsItsKeysAndMissesOthers() {
        assertEquals(Set.of("cards", "count", "missing", "rows"), french.keys());
        assertFalse(french.has("nothing"));
        assertThrows(MissingResourceException.class, () -> french.get("nothing"));
        assertThrows(MissingResourceException.class, () -> TextBundle.of(TextBundleTest.class, "none", Locale.FRENCH));
    }

    @Test
    void isOneBundleForAll() {
        assertEquals(french, TextBundle.of(TextBundleTest.class, "example", Locale.FRENCH));
        assertEquals("{0} cartes, ligne {0,number,#}", french.asResourceBundle().getString("cards"));
    }
}

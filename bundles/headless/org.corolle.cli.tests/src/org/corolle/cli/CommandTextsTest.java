// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.corolle.cli.command.CommandTexts;
import org.junit.jupiter.api.Test;

class CommandTextsTest {

    private final CommandTexts french = CommandTexts.in(Locale.FRENCH);
    private final CommandTexts english = CommandTexts.in(Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(english.bundle().keySet()), new TreeSet<>(french.bundle().keySet()));
    }

    @Test
    void bothLanguagesFillInTheSameThings() {
        for (String key : english.bundle().keySet()) {
            assertEquals(placeholders(english, key), placeholders(french, key), key);
        }
    }

    @Test
    void frenchHasItsSpacesBeforeDoublePunctuation() {
        for (String key : french.bundle().keySet()) {
            assertFalse(french.bundle().getString(key).matches("(?s).*( [;:!?»]( |$)|« ).*"), key);
        }
    }

    @Test
    void aValueMayLookLikeAPlaceholder() {
        assertEquals("There is no option {1}.", english.get("problem.option", "{1}"));
    }

    @Test
    void zeroIsOneInFrenchAndManyInEnglish() {
        assertEquals("0 élément", french.get("info.elements", 0));
        assertEquals("0 elements", english.get("info.elements", 0));
    }

    private static String placeholders(CommandTexts texts, String key) {
        return texts.bundle().getString(key).chars().mapToObj(c -> (char) c).map(String::valueOf)
                .collect(Collectors.joining()).replaceAll("[^{}0-9]|(?<!\\{)[0-9](?!\\})", "").chars().sorted()
                .mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining());
    }
}

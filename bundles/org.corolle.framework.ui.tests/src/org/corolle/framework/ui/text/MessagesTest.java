// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle.Control;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

final class MessagesTest {

    private static final ResourceBundle ENGLISH = texts(Locale.ENGLISH);
    private static final ResourceBundle FRENCH = texts(Locale.FRENCH);

    @Test
    void frenchAndEnglishHaveTheSameKeys() {
        assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(FRENCH.keySet()));
    }

    @Test
    void eachTextFormatsInBothLanguagesAndLosesNoApostrophe() {
        for (String key : ENGLISH.keySet()) {
            assertFalse(Messages.in(Locale.ENGLISH).get(key, 2, "b", 3, "d").isBlank(), key);
            assertFalse(Messages.in(Locale.FRENCH).get(key, 2, "b", 3, "d").isBlank(), key);
            assertFalse(ENGLISH.getString(key).contains("'"), key + ": MessageFormat eats a straight apostrophe");
            assertFalse(FRENCH.getString(key).contains("'"), key + ": MessageFormat eats a straight apostrophe");
        }
    }

    @Test
    void bothLanguagesFillTheSamePlaceholders() {
        for (String key : ENGLISH.keySet()) {
            assertEquals(placeholders(ENGLISH.getString(key)), placeholders(FRENCH.getString(key)), key);
        }
    }

    @Test
    void oneAndSeveralAreSaidDifferently() {
        Messages french = Messages.in(Locale.FRENCH);

        assertEquals("1 point à faire", french.get("toDo.count.TODO", 1L));
        assertEquals("9 points à faire", french.get("toDo.count.TODO", 9L));
        assertTrue(french.get("tree.found", 0).startsWith("aucun"));
    }

    private static String placeholders(String text) {
        return java.util.regex.Pattern.compile("\\{\\d").matcher(text).results().map(m -> m.group()).distinct().sorted()
                .collect(Collectors.joining());
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("org.corolle.framework.ui.text.messages", locale, Messages.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}

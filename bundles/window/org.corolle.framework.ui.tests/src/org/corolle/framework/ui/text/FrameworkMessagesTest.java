// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

final class FrameworkMessagesTest {

    private static final ResourceBundle ENGLISH = texts(Locale.ENGLISH);
    private static final ResourceBundle FRENCH = texts(Locale.FRENCH);
    private static final Set<String> FAMILIES = Set.of("choose", "columns", "edit", "export", "lines", "field", "grid",
            "matrix",
            "noProject", "notice", "overview", "property",
            "questions", "rules", "section", "toDo", "tree", "value", "wording");

    @Test
    void frenchAndEnglishHaveTheSameKeys() {
        assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(FRENCH.keySet()));
    }

    @Test
    void eachTextFormatsInBothLanguagesAndLosesNoApostrophe() {
        for (String key : ENGLISH.keySet()) {
            assertFalse(FrameworkMessages.in(Locale.ENGLISH).get(key, 2, "b", 3, "d").isBlank(), key);
            assertFalse(FrameworkMessages.in(Locale.FRENCH).get(key, 2, "b", 3, "d").isBlank(), key);
            assertFalse(ENGLISH.getString(key).contains("'"), key + ": MessageFormat eats a straight apostrophe");
            assertFalse(FRENCH.getString(key).contains("'"), key + ": MessageFormat eats a straight apostrophe");
        }
    }

    @Test
    void eachTextIsUsedAndEachUseHasItsText() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("..", "org.corolle.framework.ui", "src"))) {
            for (Path source : sources.filter(s -> s.toString().endsWith(".java")).toList()) {
                Pattern.compile("\"([a-zA-Z]+\\.[a-zA-Z.]*)\"").matcher(Files.readString(source)).results()
                        .forEach(m -> used.add(m.group(1)));
            }
        }
        List<String> families = used.stream().filter(key -> key.endsWith(".")).toList();

        assertEquals(List.of(), ENGLISH.keySet().stream().filter(key -> !used.contains(key) && families.stream()
                .noneMatch(key::startsWith)).toList());
        assertEquals(List.of(), used.stream().filter(key -> !key.endsWith(".") && FAMILIES.contains(key.split("\\.")[0])
                && !ENGLISH.containsKey(key)).toList());
    }

    @Test
    void bothLanguagesFillTheSamePlaceholders() {
        for (String key : ENGLISH.keySet()) {
            assertEquals(placeholders(ENGLISH.getString(key)), placeholders(FRENCH.getString(key)), key);
        }
    }

    @Test
    void oneAndSeveralAreSaidDifferently() {
        FrameworkMessages french = FrameworkMessages.in(Locale.FRENCH);

        assertEquals("1 point à faire", french.get("toDo.count.TODO", 1L));
        assertEquals("9 points à faire", french.get("toDo.count.TODO", 9L));
        assertTrue(french.get("tree.found", 0).startsWith("aucun"));
    }

    private static String placeholders(String text) {
        return Pattern.compile("\\{\\d").matcher(text).results().map(m -> m.group()).distinct().sorted()
                .collect(Collectors.joining());
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("org.corolle.framework.ui.text.messages", locale,
                FrameworkMessages.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}

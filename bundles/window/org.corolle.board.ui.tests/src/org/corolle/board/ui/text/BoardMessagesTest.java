// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import java.util.stream.Stream;

import org.corolle.core.text.TextBundle;
import org.junit.jupiter.api.Test;

final class BoardMessagesTest {

    private static final ResourceBundle ENGLISH = texts(Locale.ENGLISH);
    private static final ResourceBundle FRENCH = texts(Locale.FRENCH);

    @Test
    void frenchAndEnglishHaveTheSameKeys() {
        assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(FRENCH.keySet()));
    }

    @Test
    void eachTextFormatsAndLosesNoApostrophe() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            TextBundle texts = TextBundle.of(BoardMessages.class, "messages", locale);
            for (String key : FRENCH.keySet()) {
                assertFalse(texts.get(key, 1, 1, 1).isBlank(), key);
                assertFalse(texts.get(key, 1, 1, 1).contains("'"), key + ": a straight apostrophe");
            }
        }
    }

    @Test
    void noFrenchTextBreaksBeforeItsHighPunctuation() {
        Pattern loose = Pattern.compile("[^ ] [:;?!»]|« |[a-zé][;?!](\\s|$)");

        assertEquals(List.of(),
                FRENCH.keySet().stream().filter(key -> loose.matcher(FRENCH.getString(key)).find()).toList());
    }

    @Test
    void eachTextIsUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("..", "org.corolle.board.ui", "src"))) {
            for (Path source : sources.filter(s -> s.toString().endsWith(".java")).toList()) {
                Pattern.compile("\"([a-zA-Z]+\\.?[a-zA-Z.]*)\"").matcher(Files.readString(source)).results()
                        .forEach(m -> used.add(m.group(1)));
            }
        }
        List<String> families = used.stream().filter(key -> key.endsWith(".")).toList();

        assertEquals(List.of(), ENGLISH.keySet().stream()
                .filter(key -> !used.contains(key) && families.stream().noneMatch(key::startsWith)).toList());
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("org.corolle.board.ui.text.messages", locale,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}

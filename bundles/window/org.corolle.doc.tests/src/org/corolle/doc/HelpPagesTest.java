// SPDX-License-Identifier: EPL-2.0
package org.corolle.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HelpPagesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyTopicHasAPageThatNeedsNothingElse(String language) {
        HelpPages pages = new HelpPages(Locale.forLanguageTag(language));
        Set<String> ids = pages.topics().stream().map(t -> t.id() + ".html").collect(Collectors.toSet());

        List<String> outside = pages.topics().stream()
                .flatMap(t -> LINK.matcher(pages.html(t.id())).results()).map((MatchResult m) -> m.group(1))
                .filter(link -> !link.startsWith("data:image/png;base64,") && !ids.contains(link)).toList();

        assertEquals(List.of(), outside);
    }

    @Test
    void bothLanguagesTellTheSameTopicsInTheirOwnWords() {
        List<HelpTopic> french = new HelpPages(Locale.FRENCH).topics();
        List<HelpTopic> english = new HelpPages(Locale.ENGLISH).topics();

        assertEquals(french.stream().map(HelpTopic::id).toList(), english.stream().map(HelpTopic::id).toList());
        for (int i = 0; i < french.size(); i++) {
            assertFalse(french.get(i).title().isBlank());
            assertFalse(french.get(i).title().equals(english.get(i).title()), french.get(i).title());
        }
    }

    @Test
    void theGlossaryIsMadeOfTheMetamodelsWords() {
        String french = new HelpPages(Locale.FRENCH).html(HelpPages.GLOSSARY);
        String english = new HelpPages(Locale.ENGLISH).html(HelpPages.GLOSSARY);

        assertTrue(french.contains("<strong>Marqueur de changement</strong>"));
        assertTrue(english.contains("<strong>Change marker</strong>"));
        assertTrue(french.contains("lang=\"fr\"") && english.contains("lang=\"en\""));
    }

    @Test
    void aLanguageThatIsNotEnglishReadsFrench() {
        assertTrue(new HelpPages(Locale.GERMAN).html(HelpPages.GLOSSARY).contains("lang=\"fr\""));
    }

    @Test
    void anUnknownPageIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new HelpPages(Locale.FRENCH).html("../../secret"));
    }
}

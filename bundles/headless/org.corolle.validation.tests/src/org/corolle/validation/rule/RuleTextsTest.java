// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.model.project.Stakeholder;
import org.corolle.validation.ValidationProjects;
import org.corolle.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.ibm.icu.text.MessageFormat;

class RuleTextsTest {

    private static final Pattern BAD_FRENCH_SPACE = Pattern.compile(
            "«[^\\u00a0]|[^\\u00a0]»|(?<!\\d) [:;?!»]|[\\p{L}»][;?!]|\\p{L}:(?!\\S)");
    private static final Object[] ARGUMENTS = {1, 2, 3, 4, 5, 6};

    static Stream<String> rules() {
        return Validator.rules().stream().map(RuleDescription::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bothLanguagesSayTheSameThings(String rule) {
        assertEquals(RuleTexts.keys(rule, FRENCH), RuleTexts.keys(rule, ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyWhatHasItsRemedy(String rule) {
        Set<String> keys = RuleTexts.keys(rule, FRENCH);

        assertEquals(ending(keys, ".what"), ending(keys, ".remedy"));
        assertFalse(ending(keys, ".what").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasATitleAnExplanationAndNamesForItsThresholds(String rule) {
        RuleDescription description = Validator.rules().stream().filter(r -> r.id().equals(rule)).findFirst()
                .orElseThrow();

        assertNotEquals(description.title(FRENCH), description.title(ENGLISH));
        assertNotEquals(description.explanation(FRENCH), description.explanation(ENGLISH));
        assertTrue(description.thresholds().keySet().stream()
                .noneMatch(t -> description.thresholdLabel(t, FRENCH).equals(description.thresholdLabel(t, ENGLISH))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyPatternFormatsAndUsesNoMoreThanItIsGiven(String rule) {
        patterns(rule, FRENCH).forEach(RuleTextsTest::formats);
        patterns(rule, ENGLISH).forEach(RuleTextsTest::formats);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bothLanguagesNameTheSameArguments(String rule) {
        RuleTexts.keys(rule, FRENCH).forEach(key -> assertEquals(
                arguments(text(key, rule, FRENCH)), arguments(text(key, rule, ENGLISH)), key));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void frenchIsSetWithItsSpacesAndNoTextHasAStraightApostrophe(String rule) {
        patterns(rule, FRENCH).forEach(t -> assertFalse(BAD_FRENCH_SPACE.matcher(t).find(), t));
        Stream.concat(patterns(rule, FRENCH), patterns(rule, ENGLISH)).forEach(t -> assertFalse(t.contains("'"), t));
    }

    @Test
    void aLanguageThatIsNotSpokenGetsEnglish() {
        assertEquals(Validator.rules().get(0).title(ENGLISH), Validator.rules().get(0).title(Locale.GERMAN));
        assertEquals(Validator.rules().get(0).title(ENGLISH), Validator.rules().get(0).title(Locale.UK));
    }

    @Test
    void namesAreQuotedInEachLanguageAndCutAtAWord() {
        Stakeholder stakeholder = ValidationProjects.create(Stakeholder.class);
        assertEquals("(sans nom)", new ArgumentText(FRENCH).of(stakeholder));

        stakeholder.setName("Le groupe « Alimentation »");
        assertEquals("«\u00a0Le groupe “Alimentation”\u00a0»", new ArgumentText(FRENCH).of(stakeholder));
        assertEquals("“Le groupe ‘Alimentation’”", new ArgumentText(ENGLISH).of(stakeholder));

        stakeholder.setName("mot ".repeat(60));
        assertEquals("«\u00a0" + "mot ".repeat(29) + "mot…\u00a0»", new ArgumentText(FRENCH).of(stakeholder));
    }

    private static void formats(String pattern) {
        String sentence = new MessageFormat(pattern, FRENCH).format(ARGUMENTS);

        assertFalse(sentence.contains("{"), sentence);
    }

    private static Set<String> arguments(String pattern) {
        return Pattern.compile("\\{(\\d)").matcher(pattern).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static Stream<String> patterns(String rule, Locale locale) {
        return RuleTexts.keys(rule, locale).stream().map(key -> text(key, rule, locale));
    }

    private static String text(String key, String rule, Locale locale) {
        return RuleTexts.of(rule, key.substring(rule.length() + 1), locale);
    }

    private static Set<String> ending(Set<String> keys, String end) {
        return keys.stream().filter(k -> k.endsWith(end)).map(k -> k.replace(end, "")).collect(Collectors.toSet());
    }
}

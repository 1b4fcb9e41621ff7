// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.corolle.core.text.TextBundle;

/** The sentences of the rules; each family of rules has its bundle beside its classes. */
final class RuleTexts {

    /** Key of the sentence about an element that a rule could not read; it is the same for all rules. */
    static final String UNREADABLE = "unreadable";

    private static final List<String> FAMILIES = List.of("chain", "framework", "collection", "workshop", "writing");

    private RuleTexts() { }

    /** A text without arguments. */
    static String of(String rule, String key, Locale locale) {
        return family(rule, locale).get(rule + "." + key);
    }

    /** A sentence with its arguments filled in. */
    static String format(String rule, String key, List<Object> arguments, Locale locale) {
        ArgumentText wording = new ArgumentText(locale);
        Object[] words = arguments.stream().map(wording::of).toArray();
        return key.startsWith(UNREADABLE + ".") ? common(locale).get(key, words)
                : family(rule, locale).get(rule + "." + key, words);
    }

    /** A text that belongs to no rule. */
    static String common(String key, Locale locale) {
        return common(locale).get(key);
    }

    /** The keys of the texts of a rule, with its id. */
    static Set<String> keys(String rule, Locale locale) {
        return family(rule, locale).keys().stream().filter(k -> k.startsWith(rule + "."))
                .collect(Collectors.toSet());
    }

    private static TextBundle common(Locale locale) {
        return TextBundle.of(RuleTexts.class, "texts", locale);
    }

    private static TextBundle family(String rule, Locale locale) {
        return FAMILIES.stream().map(family -> "/org/corolle/validation/" + family + "/texts")
                .map(name -> TextBundle.of(RuleTexts.class, name, locale))
                .filter(texts -> texts.has(rule + ".title")).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rule));
    }
}

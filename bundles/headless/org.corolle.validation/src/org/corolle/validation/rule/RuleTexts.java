// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

import org.corolle.core.labels.Labels;

/** The sentences of the rules, in French or English; each family of rules has its bundle beside its classes. */
final class RuleTexts {

    /** Key of the sentence about an element that a rule could not read; it is the same for all rules. */
    static final String UNREADABLE = "unreadable";

    private static final String COMMON = "org.corolle.validation.rule.texts";
    private static final List<String> FAMILIES = List.of("chain", "framework", "collection", "workshop", "writing");

    private RuleTexts() { }

    /** A text without arguments. */
    static String of(String rule, String key, Locale locale) {
        return bundleOf(rule, locale).getString(rule + "." + key);
    }

    /** A sentence with its arguments filled in. */
    static String format(String rule, String key, List<Object> arguments, Locale locale) {
        boolean common = key.startsWith(UNREADABLE + ".");
        String pattern = common ? common(key, locale) : of(rule, key, locale);
        ArgumentText wording = new ArgumentText(locale);
        return new MessageFormat(pattern, Labels.in(locale).locale())
                .format(arguments.stream().map(wording::of).toArray());
    }

    /** A text that belongs to no rule. */
    static String common(String key, Locale locale) {
        return bundle(COMMON, locale).getString(key);
    }

    /** The keys of the texts of a rule, with its id. */
    static Set<String> keys(String rule, Locale locale) {
        return bundleOf(rule, locale).keySet().stream().filter(k -> k.startsWith(rule + "."))
                .collect(Collectors.toSet());
    }

    private static ResourceBundle bundleOf(String rule, Locale locale) {
        return FAMILIES.stream().map(family -> bundle("org.corolle.validation." + family + ".texts", locale))
                .filter(texts -> texts.containsKey(rule + ".title")).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rule));
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, Labels.in(locale).locale(), RuleTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

import org.corolle.core.labels.Labels;

/** The sentences of the rules, in French or English; each package of rules has its bundle. */
final class Texts {

    /** Key of the sentence about an element that a rule could not read; it is the same for all rules. */
    static final String UNREADABLE = "unreadable";

    private static final String BUNDLE = ".texts";

    private Texts() { }

    /** A text without arguments. */
    static String of(String rule, String key, Locale locale) {
        return bundle(rule, locale).getString(rule + "." + key);
    }

    /** A sentence with its arguments filled in. */
    static String format(String rule, String key, List<Object> arguments, Locale locale) {
        boolean common = key.startsWith(UNREADABLE + ".");
        String pattern = common ? common(key, locale) : of(rule, key, locale);
        Wording wording = new Wording(locale);
        return new MessageFormat(pattern, Labels.in(locale).locale())
                .format(arguments.stream().map(wording::of).toArray());
    }

    /** A text that belongs to no rule. */
    static String common(String key, Locale locale) {
        return bundle(Texts.class, locale).getString(key);
    }

    /** The keys of the texts of a rule, with its id. */
    static Set<String> keys(String rule, Locale locale) {
        return bundle(rule, locale).keySet().stream().filter(k -> k.startsWith(rule + ".")).collect(Collectors.toSet());
    }

    private static ResourceBundle bundle(String rule, Locale locale) {
        return bundle(Rules.BY_ID.get(rule).getClass(), locale);
    }

    private static ResourceBundle bundle(Class<?> owner, Locale locale) {
        return ResourceBundle.getBundle(owner.getPackageName() + BUNDLE, Labels.in(locale).locale(),
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

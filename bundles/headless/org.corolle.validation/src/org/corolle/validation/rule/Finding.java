// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.corolle.model.project.RuleSeverity;
import org.eclipse.emf.ecore.EObject;

/**
 * One thing that a rule noticed about one element. The arguments fill the sentences: elements, numbers, words, lists;
 * elements are named when the sentence is asked for, so that both languages can be had from one finding.
 */
public record Finding(String rule, RuleSeverity severity, EObject element, String key, List<Object> arguments) {

    public Finding {
        arguments = Collections.unmodifiableList(Arrays.asList(arguments.toArray()));
    }

    /** What is missing or contradictory, naming the element. */
    public String what(Locale locale) {
        return RuleTexts.format(rule, key + ".what", arguments, locale);
    }

    /** What to do about it. */
    public String remedy(Locale locale) {
        return RuleTexts.format(rule, key + ".remedy", arguments, locale);
    }
}

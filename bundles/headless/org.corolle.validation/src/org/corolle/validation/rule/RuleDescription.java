// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.corolle.model.project.RuleSeverity;

/** What a rule is called, how grave its findings are and from where it speaks, before any setting of a project. */
public record RuleDescription(String id, RuleSeverity severity, Map<String, Integer> thresholds) {

    public RuleDescription {
        thresholds = Collections.unmodifiableMap(new TreeMap<>(thresholds));
    }

    /** The rule in a few words. */
    public String title(Locale locale) {
        return RuleTexts.of(id, "title", locale);
    }

    /** Why the rule exists, in one or two sentences. */
    public String explanation(Locale locale) {
        return RuleTexts.of(id, "explanation", locale);
    }

    /** What one of the thresholds counts. */
    public String thresholdLabel(String threshold, Locale locale) {
        return RuleTexts.of(id, "threshold." + threshold, locale);
    }
}

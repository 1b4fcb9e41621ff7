// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.RuleSetting;
import org.corolle.model.project.RuleSeverity;
import org.corolle.model.project.RuleThreshold;

/** How a project wants the rules: off, graver or milder, with other thresholds. Unknown rules are ignored. */
public final class RuleSettings {

    private final Map<String, RuleSetting> byRule = new HashMap<>();

    public RuleSettings(EvaluationProject project) {
        project.getRuleSettings().forEach(s -> byRule.put(s.getRule(), s));
    }

    /** The rule as this project wants it; nothing when it is switched off. */
    public Optional<RuleDescription> of(RuleDescription usual) {
        RuleSetting setting = byRule.get(usual.id());
        if (setting == null) {
            return Optional.of(usual);
        }
        if (!setting.isEnabled()) {
            return Optional.empty();
        }
        RuleSeverity severity = setting.isSetSeverity() ? setting.getSeverity() : usual.severity();
        return Optional.of(new RuleDescription(usual.id(), severity, thresholds(usual, setting)));
    }

    private static Map<String, Integer> thresholds(RuleDescription usual, RuleSetting setting) {
        Map<String, Integer> thresholds = new HashMap<>(usual.thresholds());
        for (RuleThreshold wanted : setting.getThresholds()) {
            if (wanted.getValue() >= 0) {
                thresholds.computeIfPresent(String.valueOf(wanted.getName()), (name, value) -> wanted.getValue());
            }
        }
        return thresholds;
    }
}

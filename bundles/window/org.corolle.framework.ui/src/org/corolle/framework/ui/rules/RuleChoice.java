// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.corolle.framework.ui.editing.Edits;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.operation.Operation;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.RuleSetting;
import org.corolle.model.project.RuleSeverity;
import org.corolle.model.project.RuleThreshold;
import org.corolle.validation.rule.RuleDescription;

/**
 * How a project has one rule checked: at all, with which severity, from which thresholds on. No severity and no
 * threshold mean the usual ones.
 */
record RuleChoice(String rule, boolean checked, Optional<RuleSeverity> severity, Map<String, Integer> thresholds) {

    RuleChoice {
        thresholds = new TreeMap<>(thresholds);
    }

    /** What the project says about this rule. */
    static RuleChoice of(EvaluationProject project, RuleDescription rule) {
        return setting(project, rule.id()).map(setting -> {
            Map<String, Integer> chosen = new LinkedHashMap<>();
            setting.getThresholds().stream().filter(t -> rule.thresholds().containsKey(t.getName()))
                    .forEach(t -> chosen.put(t.getName(), t.getValue()));
            return new RuleChoice(rule.id(), setting.isEnabled(), setting.isSetSeverity()
                    ? Optional.of(setting.getSeverity()) : Optional.empty(), chosen);
        }).orElse(new RuleChoice(rule.id(), true, Optional.empty(), Map.of()));
    }

    RuleChoice checked(boolean wanted) {
        return new RuleChoice(rule, wanted, severity, thresholds);
    }

    RuleChoice severity(Optional<RuleSeverity> wanted) {
        return new RuleChoice(rule, checked, wanted, thresholds);
    }

    /** With this threshold, or with the usual one when there is none. */
    RuleChoice threshold(String name, Optional<Integer> wanted) {
        Map<String, Integer> all = new TreeMap<>(thresholds);
        wanted.ifPresentOrElse(value -> all.put(name, value), () -> all.remove(name));
        return new RuleChoice(rule, checked, severity, all);
    }

    /** What makes the project say so; nothing when it does. */
    List<Operation> operations(EvaluationProject project) {
        List<Operation> steps = new ArrayList<>();
        String severityName = severity.map(RuleSeverity::getLiteral).orElse(null);
        Optional<RuleSetting> setting = setting(project, rule);
        String id = setting.map(Edits::id).orElseGet(() -> UUID.randomUUID().toString());
        if (setting.isEmpty()) {
            if (checked && severity.isEmpty() && thresholds.isEmpty()) {
                return List.of();
            }
            steps.add(new Operation.Create("project.RuleSetting", id,
                    Edits.place(project, ProjectPackage.Literals.EVALUATION_PROJECT__RULE_SETTINGS, -1),
                    Map.of("rule", List.of(rule))));
        }
        if (setting.map(RuleSetting::isEnabled).orElse(true) != checked) {
            steps.add(new Operation.Set(id, "enabled", String.valueOf(checked)));
        }
        if (!severity.equals(setting.filter(RuleSetting::isSetSeverity).map(RuleSetting::getSeverity))) {
            steps.add(new Operation.Set(id, "severity", severityName));
        }
        thresholds(id, setting, steps);
        return steps;
    }

    private void thresholds(String id, Optional<RuleSetting> setting, List<Operation> steps) {
        Map<String, RuleThreshold> there = new LinkedHashMap<>();
        setting.ifPresent(s -> s.getThresholds().forEach(t -> there.put(t.getName(), t)));
        there.forEach((name, threshold) -> {
            Integer wanted = thresholds.get(name);
            if (wanted == null) {
                steps.add(new Operation.Delete(Edits.id(threshold)));
            } else if (wanted != threshold.getValue()) {
                steps.add(new Operation.Set(Edits.id(threshold), "value", wanted.toString()));
            }
        });
        thresholds.forEach((name, value) -> {
            if (!there.containsKey(name)) {
                steps.add(new Operation.Create("project.RuleThreshold", UUID.randomUUID().toString(),
                        new ElementLocation(id, "thresholds", -1), Map.of("name", List.of(name), "value",
                        List.of(value.toString()))));
            }
        });
    }

    private static Optional<RuleSetting> setting(EvaluationProject project, String rule) {
        return project.getRuleSettings().stream().filter(s -> rule.equals(s.getRule())).findFirst();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.WordChoice;
import org.corolle.core.project.Elements;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.RuleSetting;
import org.corolle.model.project.RuleSeverity;
import org.corolle.model.project.RuleThreshold;
import org.corolle.validation.Validator;
import org.corolle.validation.rule.RuleDescription;

/** What a project wants of its rules, as words such as {@code V12=hint} or {@code V38.characters=80}. */
record RuleChanges(EvaluationProject project) {

    private static final List<String> WISHES = List.of("error", "todo", "hint", "off", "on", "usual");

    static RuleChanges in(EvaluationProject project) {
        return new RuleChanges(project);
    }

    /** Writes the wishes into the project. At the first one that is none, the project is not to be saved. */
    void grant(List<String> wishes) throws CommandFailure {
        for (String wish : wishes) {
            int equals = wish.indexOf('=');
            if (equals < 1 || equals == wish.length() - 1) {
                throw CommandFailure.usage("problem.wish", wish);
            }
            String[] name = wish.substring(0, equals).strip().split("\\.", 2);
            RuleDescription rule = rule(name[0]);
            String value = wish.substring(equals + 1).strip();
            if (name.length == 1) {
                whole(rule, value.toLowerCase(Locale.ROOT));
            } else {
                threshold(rule, name[1], value);
            }
        }
    }

    private static RuleDescription rule(String id) throws CommandFailure {
        List<RuleDescription> rules = Validator.rules();
        return new WordChoice<>("rule", rules, r -> r.id().toLowerCase(Locale.ROOT)).pick(id);
    }

    private void whole(RuleDescription rule, String wish) throws CommandFailure {
        switch (new WordChoice<>("wish", WISHES, w -> w).pick(wish)) {
            case "usual" -> find(rule).ifPresent(project.getRuleSettings()::remove);
            case "off" -> setting(rule).setEnabled(false);
            case "on" -> setting(rule).setEnabled(true);
            default -> {
                setting(rule).setEnabled(true);
                setting(rule).setSeverity(RuleSeverity.valueOf(wish.toUpperCase(Locale.ROOT)));
            }
        }
    }

    private void threshold(RuleDescription rule, String name, String value) throws CommandFailure {
        if (!rule.thresholds().containsKey(name)) {
            throw CommandFailure.usage("problem.unknown.threshold", rule.id(), name,
                    rule.thresholds().isEmpty() ? "—" : String.join(", ", rule.thresholds().keySet()));
        }
        if (!value.matches("[0-9]{1,9}")) {
            throw CommandFailure.usage("problem.threshold", value);
        }
        RuleSetting setting = setting(rule);
        RuleThreshold threshold = setting.getThresholds().stream().filter(t -> name.equals(t.getName())).findFirst()
                .orElseGet(() -> {
                    RuleThreshold added = Elements.create(ProjectPackage.Literals.RULE_THRESHOLD, UUID::randomUUID);
                    added.setName(name);
                    setting.getThresholds().add(added);
                    return added;
                });
        threshold.setValue(Integer.parseInt(value));
    }

    private Optional<RuleSetting> find(RuleDescription rule) {
        return project.getRuleSettings().stream().filter(s -> rule.id().equals(s.getRule())).findFirst();
    }

    private RuleSetting setting(RuleDescription rule) {
        return find(rule).orElseGet(() -> {
            RuleSetting added = Elements.create(ProjectPackage.Literals.RULE_SETTING, UUID::randomUUID);
            added.setRule(rule.id());
            project.getRuleSettings().add(added);
            return added;
        });
    }
}

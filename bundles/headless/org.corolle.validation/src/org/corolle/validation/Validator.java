// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.corolle.core.Progress;
import org.corolle.model.project.EvaluationProject;
import org.corolle.validation.rule.Facts;
import org.corolle.validation.rule.Finding;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;
import org.corolle.validation.rule.RuleDescription;
import org.corolle.validation.rule.RuleSettings;

/**
 * Runs the rules over a project and gives what they found: the gravest first, then by rule, then in the order of the
 * project's tree. It changes nothing, and the time it takes grows with the size of the project and no faster.
 */
public final class Validator {

    private final List<Rule> rules;

    /** A validator with all rules. */
    public Validator() {
        this(Rules.ALL);
    }

    Validator(List<Rule> rules) {
        this.rules = rules;
    }

    /** A validator with the rules of these ids only, for those who need no other answer. */
    public static Validator only(Set<String> ids) {
        return new Validator(Rules.ALL.stream().filter(rule -> ids.contains(rule.description().id())).toList());
    }

    /** The rules there are, as they speak before any setting of a project, in the order of their ids. */
    public static List<RuleDescription> rules() {
        return Rules.ALL.stream().map(Rule::description).toList();
    }

    /** The rule as this project wants it: its severity and thresholds; nothing when it is switched off. */
    public static Optional<RuleDescription> as(EvaluationProject project, RuleDescription usual) {
        return new RuleSettings(project).of(usual);
    }

    /** All findings, as the project's settings want them: rules enabled, severities, thresholds. */
    public List<Finding> validate(EvaluationProject project, Progress progress) {
        progress.begin(rules.size());
        Facts facts = new Facts(project);
        RuleSettings settings = new RuleSettings(project);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            settings.of(rule.description())
                    .ifPresent(as -> new Inspection(as, facts, progress, findings::add).run(rule));
            progress.worked(1);
        }
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::rule)
                .thenComparingInt(f -> facts.position(f.element())));
        return findings;
    }
}

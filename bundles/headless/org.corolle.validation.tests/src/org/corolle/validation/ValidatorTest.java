// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation;

import static org.corolle.validation.ValidationProjects.in;
import static org.corolle.validation.ValidationProjects.project;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.corolle.core.Progress;
import org.corolle.model.chain.SupportActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.framework.Dimension;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.RuleSetting;
import org.corolle.model.project.RuleSeverity;
import org.corolle.model.project.RuleThreshold;
import org.corolle.model.project.Stakeholder;
import org.corolle.validation.rule.Finding;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;
import org.corolle.validation.rule.RuleDescription;
import org.junit.jupiter.api.Test;

class ValidatorTest {

    private final EvaluationProject project = project();

    @Test
    void allRulesOfTheDomainButThoseOfTheKitsAreThereInOrder() {
        List<String> ids = IntStream.rangeClosed(1, 40).filter(i -> i < 33 || i > 36)
                .mapToObj("V%02d"::formatted).toList();

        assertEquals(ids, Validator.rules().stream().map(RuleDescription::id).toList());
    }

    @Test
    void severitiesAreThoseOfTheDomain() {
        assertEquals(List.of("V02", "V18", "V19", "V20", "V30", "V32"), ids(RuleSeverity.ERROR));
        assertEquals(List.of("V04", "V09", "V10", "V24", "V26", "V29", "V39"), ids(RuleSeverity.HINT));
    }

    @Test
    void theGravestComeFirstThenTheRuleThenTheTree() {
        in(project.getStakeholders(), Stakeholder.class, "Un");
        in(project.getStakeholders(), Stakeholder.class, "Deux", s -> s.setDescription("Mme Exemple"));
        ValueChain chain = in(project.getChains(), ValueChain.class, "Chaîne");
        in(chain.getSupportActivities(), SupportActivity.class, "R&D");
        setting("V11").setEnabled(false);
        setting("V28").setEnabled(false);

        assertEquals(List.of("V30 Deux", "V01 Chaîne", "V01 Chaîne", "V01 Chaîne", "V05 R&D", "V05 R&D",
                "V07 Un", "V07 Deux"),
                found().map(f -> f.rule() + " " + ((NamedElement) f.element()).getName()).toList());
    }

    @Test
    void onlyTheRulesAskedForSpeak() {
        in(project.getStakeholders(), Stakeholder.class, "Deux", s -> s.setDescription("Mme Exemple"));

        assertEquals(List.of("V30"), Validator.only(Set.of("V30", "V18")).validate(project, Progress.NONE).stream()
                .map(Finding::rule).toList());
    }

    @Test
    void aRuleSwitchedOffSaysNothing() {
        in(project.getStakeholders(), Stakeholder.class, "Un");
        assertEquals(1, count("V07"));

        setting("V07").setEnabled(false);
        assertEquals(0, count("V07"));
    }

    @Test
    void aProjectChoosesTheSeverity() {
        in(project.getStakeholders(), Stakeholder.class, "Un");
        setting("V07").setSeverity(RuleSeverity.ERROR);

        assertEquals(RuleSeverity.ERROR, found().findFirst().orElseThrow().severity());
    }

    @Test
    void aProjectChoosesTheThresholds() {
        List<Dimension> petals = ValidationProjects.framework(project).getDimensions();
        IntStream.range(0, 9).forEach(i -> in(petals, Dimension.class, "Pétale " + i,
                p -> p.setColour("#00000" + i), p -> p.setPictogram("p" + i)));
        assertEquals(1, count("V25"));

        threshold("V25", "mostPetals", 9);
        assertEquals(0, count("V25"));
    }

    @Test
    void settingsThatMakeNoSenseAreIgnored() {
        threshold("V25", "mostPetals", -1);
        threshold("V25", "wings", 2);
        threshold("V99", "mostPetals", 2);
        setting(null);

        assertEquals(List.of("V11", "V28"), found().map(Finding::rule).toList());
    }

    @Test
    void anElementThatCannotBeReadDoesNotKeepARuleFromTheOthers() {
        in(project.getStakeholders(), Stakeholder.class, "Un");
        in(project.getStakeholders(), Stakeholder.class, "Deux");

        assertEquals(List.of("unreadable", "noCircuit"), ValidationProjects.keys(new StumblingRule("Un"), project));
    }

    @Test
    void aRuleThatFailsDoesNotKeepTheOthersFromSpeaking() {
        Rule other = Rules.ALL.stream().filter(rule -> rule.description().id().equals("V11")).findFirst().orElseThrow();

        List<Finding> findings = new Validator(List.of(new StumblingRule(null), other))
                .validate(project, Progress.NONE);

        assertEquals(List.of("V01 unreadable", "V11 noStrategicQuestion"),
                findings.stream().map(f -> f.rule() + " " + f.key()).toList());
    }

    @Test
    void progressIsToldAndCancellingIsHeard() {
        List<Long> steps = new ArrayList<>();
        new Validator().validate(project, new Progress() {
            @Override
            public void worked(long more) {
                steps.add(more);
            }
        });
        assertEquals(36, steps.size());

        assertThrows(CancellationException.class, () -> new Validator().validate(project, new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        }));
    }

    private Stream<Finding> found() {
        return new Validator().validate(project, Progress.NONE).stream();
    }

    private long count(String rule) {
        return found().filter(f -> f.rule().equals(rule)).count();
    }

    private static List<String> ids(RuleSeverity severity) {
        return Validator.rules().stream().filter(r -> r.severity() == severity).map(RuleDescription::id).toList();
    }

    private RuleSetting setting(String rule) {
        return in(project.getRuleSettings(), RuleSetting.class, s -> s.setRule(rule));
    }

    private void threshold(String rule, String name, int value) {
        in(setting(rule).getThresholds(), RuleThreshold.class, t -> t.setName(name), t -> t.setValue(value));
    }

    /** Stumbles over one stakeholder, or over everything. */
    private static final class StumblingRule extends Rule {

        private final String over;

        StumblingRule(String over) {
            super("V01", RuleSeverity.TODO);
            this.over = over;
        }

        @Override
        protected void check(Inspection inspection) {
            if (over == null) {
                throw new IllegalStateException();
            }
            inspection.each(Stakeholder.class, s -> {
                if (over.equals(s.getName())) {
                    throw new IllegalStateException();
                }
                inspection.add(s, "noCircuit", s);
            });
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.writing;

import static org.corolle.validation.ValidationProjects.cell;
import static org.corolle.validation.ValidationProjects.framework;
import static org.corolle.validation.ValidationProjects.in;
import static org.corolle.validation.ValidationProjects.indicator;
import static org.corolle.validation.ValidationProjects.keys;
import static org.corolle.validation.ValidationProjects.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorLevel;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionStatus;
import org.corolle.validation.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingRulesTest {

    private final EvaluationProject project = project();
    private final ValueChain chain = in(project.getChains(), ValueChain.class, "Conserverie");

    @Test
    void v38SpeaksAboveSixtyCharacters() {
        cell(chain, null, null, "a".repeat(60));
        says(new LabelLengthRule());

        cell(chain, null, null, "é".repeat(61));
        says(new LabelLengthRule(), "longLabel");
    }

    @Test
    void v38TakesAShortEasyLabelForALongText() {
        ChainCell cell = cell(chain, null, null, "a".repeat(90));
        cell.setEasyLabel("En bref");
        says(new LabelLengthRule());

        cell.setEasyLabel("a".repeat(61));
        says(new LabelLengthRule(), "longEasyLabel");
    }

    @Test
    void v38AsksForTheEasyLabelOfANamedPetal() {
        in(framework(project).getDimensions(), Dimension.class, "Dimension 1");
        says(new LabelLengthRule());

        in(framework(project).getDimensions(), Dimension.class, "Cohésion sociale");
        says(new LabelLengthRule(), "noEasyLabel");
    }

    @Test
    void v38LeavesDiscardedAndMergedCardsAlone() {
        Contribution kept = in(project.getContributions(), Contribution.class, "Court");
        in(project.getContributions(), Contribution.class, "a".repeat(90),
                c -> c.setStatus(ContributionStatus.DISCARDED));
        in(project.getContributions(), Contribution.class, "a".repeat(90), c -> c.setMergedInto(kept));

        says(new LabelLengthRule());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Preuve de l'effet sur la santé", "Part du changement attribuable à l'action",
        "Progrès démontrés", "Évolution prouvée", "Change attributed to the project", "Proof of impact"})
    void v39SpeaksOfClaims(String name) {
        indicator(project, name).setLevel(IndicatorLevel.IMPACT);

        says(new AttributionRule(), "overclaims");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Contribution à la santé", "Attributs du groupe", "Nombre d'épreuves sportives",
        "Effet attribuable, comparé à un groupe témoin", "Improved confidence", "Provence verte"})
    void v39IsSilentOnContributionsAndComparisons(String name) {
        indicator(project, name).setLevel(IndicatorLevel.IMPACT);

        says(new AttributionRule());
    }

    @Test
    void v39IsSilentOnOtherLevels() {
        Indicator indicator = indicator(project, "Preuve de présence");
        says(new AttributionRule());

        indicator.setLevel(IndicatorLevel.OUTPUT);
        says(new AttributionRule());
    }

    private void says(Rule rule, String... keys) {
        assertEquals(List.of(keys), keys(rule, project));
    }
}

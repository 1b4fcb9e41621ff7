// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.framework;

import static org.corolle.validation.ValidationProjects.framework;
import static org.corolle.validation.ValidationProjects.in;
import static org.corolle.validation.ValidationProjects.keys;
import static org.corolle.validation.ValidationProjects.project;
import static org.corolle.validation.ValidationProjects.sentences;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorMeasure;
import org.corolle.model.framework.IndicatorNature;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionKind;
import org.corolle.validation.rule.Rule;
import org.junit.jupiter.api.Test;

class FlowerRulesTest {

    private final EvaluationProject project = project();

    @Test
    void v14AsksForCriteriaThenForWhatToLookAt() {
        petal(1);
        in(petal(2).getCriteria(), Criterion.class, "Entraide");

        says(new PetalContentsRule(), "noCriterion", "noIndicator");
    }

    @Test
    void v14DoesNotCountDiscardedIndicators() {
        indicator(criterion()).setStatus(IndicatorStatus.DISCARDED);

        says(new PetalContentsRule(), "noIndicator");
    }

    @Test
    void v14IsSilentOnAnIndicatorOrAMarker() {
        indicator(criterion());
        in(criterion().getMarkers(), ChangeMarker.class, "On se parle");

        says(new PetalContentsRule());
    }

    @Test
    void v15SpeaksOfACriterionInFiguresOnly() {
        indicator(criterion()).setNature(IndicatorNature.QUANTITATIVE);

        says(new IntangiblesRule(), "onlyFigures");
    }

    @Test
    void v15LeavesAnEmptyCriterionToV14() {
        criterion();

        says(new IntangiblesRule());
    }

    @Test
    void v15IsSilentOnWordsBesideTheFigures() {
        indicator(criterion()).setNature(IndicatorNature.QUALITATIVE);
        indicator(criterion()).setMeasure(IndicatorMeasure.QUALITATIVE);
        Criterion marked = criterion();
        indicator(marked);
        in(marked.getMarkers(), ChangeMarker.class, "On se parle");
        Indicator quoted = indicator(criterion());
        in(project.getContributions(), Contribution.class, "Curieuse", c -> c.setKind(ContributionKind.VERBATIM))
                .getSupports().add(quoted);

        says(new IntangiblesRule());
    }

    @Test
    void v25AsksForPetals() {
        framework(project);

        assertEquals(List.of("La fleur n’a pas encore de pétale."), sentences(new FlowerRule(), project));
    }

    @Test
    void v25SpeaksOfTooFewPetalsInGoodFrench() {
        petal(1);
        assertEquals(List.of("La fleur n’a que 1 pétale : c’est peu pour montrer tout ce que vous apportez."),
                sentences(new FlowerRule(), project));

        petal(2);
        assertEquals(List.of("La fleur n’a que 2 pétales : c’est peu pour montrer tout ce que vous apportez."),
                sentences(new FlowerRule(), project));
    }

    @Test
    void v25SpeaksOfTooManyPetals() {
        IntStream.rangeClosed(1, 9).forEach(this::petal);

        says(new FlowerRule(), "tooMany");
    }

    @Test
    void v25IsSilentOnThreeToEightPetalsToldApart() {
        IntStream.rangeClosed(1, 3).forEach(this::petal);
        says(new FlowerRule());

        IntStream.rangeClosed(4, 8).forEach(this::petal);
        says(new FlowerRule());
    }

    @Test
    void v25SpeaksOfPetalsThatLookAlike() {
        petal(1);
        petal(2).setName("pétale 1 ");
        petal(3).setColour("#000001");
        petal(4).setPictogram("picto1");

        says(new FlowerRule(), "sameName", "sameColour", "samePictogram");
    }

    @Test
    void v25SpeaksOncePerPetalOfMissingMarks() {
        petal(1).setColour(null);
        petal(2).setPictogram("");
        Dimension third = petal(3);
        third.setColour(null);
        third.setPictogram(null);

        says(new FlowerRule(), "noColour", "noPictogram", "noMark");
    }

    @Test
    void v37SpeaksAboveTenInAPetalAndFortyInAll() {
        IntStream.rangeClosed(1, 4).forEach(p -> indicators(10));
        says(new ManyIndicatorsRule());

        indicators(11);
        says(new ManyIndicatorsRule(), "tooManyInAll", "tooManyInDimension");
    }

    @Test
    void v37DoesNotCountDiscardedIndicators() {
        Criterion criterion = indicators(11);
        criterion.getIndicators().get(0).setStatus(IndicatorStatus.DISCARDED);

        says(new ManyIndicatorsRule());
    }

    private void says(Rule rule, String... keys) {
        assertEquals(List.of(keys), keys(rule, project));
    }

    private Dimension petal(int number) {
        return in(framework(project).getDimensions(), Dimension.class, "Pétale " + number,
                p -> p.setColour("#00000" + number), p -> p.setPictogram("picto" + number));
    }

    private Criterion criterion() {
        return in(petal(1).getCriteria(), Criterion.class, "Entraide");
    }

    private static Indicator indicator(Criterion criterion) {
        return in(criterion.getIndicators(), Indicator.class, "Participants");
    }

    private Criterion indicators(int number) {
        Criterion criterion = criterion();
        IntStream.range(0, number).forEach(i -> indicator(criterion));
        return criterion;
    }
}

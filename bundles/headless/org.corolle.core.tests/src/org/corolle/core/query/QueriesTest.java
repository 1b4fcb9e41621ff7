// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.corolle.core.labels.Labels;
import org.corolle.core.project.SmallProject;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.QuestionFocus;
import org.corolle.model.framework.StrategicQuestion;
import org.corolle.model.project.Identified;
import org.junit.jupiter.api.Test;

class QueriesTest {

    private final SmallProject small = new SmallProject();

    @Test
    void allElementsComeFromTopToBottomTheProjectFirst() {
        List<Identified> all = new ArrayList<>();
        AllElements.of(small.project).forEach(all::add);

        ValueChain chain = small.project.getChains().get(0);
        assertEquals(List.of(small.project, small.inhabitants, small.producers, chain, small.cell.getActivity(),
                small.cell.getCircuit(), small.cell, small.document), all);
    }

    @Test
    void anElementIsFoundByItsIdentifierEvenInAProjectThatIsInNoFile() {
        assertEquals(Optional.of(small.cell), ElementById.find(small.project, small.cell.getId()));
        assertEquals(Optional.of(small.project), ElementById.find(small.project, small.project.getId()));
        assertEquals(Optional.empty(), ElementById.find(small.project, "nothing"));
    }

    @Test
    void aPlaceOfTheMatrixGivesItsCells() {
        ValueChain chain = small.project.getChains().get(0);

        assertEquals(List.of(small.cell), CellAt.find(chain, small.cell.getActivity(), small.cell.getCircuit()));
        assertEquals(List.of(), CellAt.find(chain, small.cell.getActivity(), null));
    }

    @Test
    void questionsAreToldApartByFocusAndThoseWithoutOneStandApart() {
        StrategicQuestion strategic = small.create(FrameworkPackage.Literals.STRATEGIC_QUESTION);
        EvaluativeQuestion process = question(strategic, QuestionFocus.PROCESS_AND_OUTPUTS);
        EvaluativeQuestion value = question(strategic, QuestionFocus.ADDED_VALUE_AND_IMPACTS);
        EvaluativeQuestion unsaid = question(strategic, null);

        assertEquals(List.of(process),
                QuestionsByFocus.of(strategic, Optional.of(QuestionFocus.PROCESS_AND_OUTPUTS)));
        assertEquals(List.of(value),
                QuestionsByFocus.of(strategic, Optional.of(QuestionFocus.ADDED_VALUE_AND_IMPACTS)));
        assertEquals(List.of(unsaid), QuestionsByFocus.of(strategic, Optional.empty()));
    }

    @Test
    void indicatorsComeInTheOrderOfTheFramework() {
        assertEquals(List.of(), IndicatorsOf.project(small.project));
        EvaluationFramework framework = small.create(FrameworkPackage.Literals.EVALUATION_FRAMEWORK);
        small.project.setFramework(framework);
        Criterion first = criterion(framework);
        Criterion second = criterion(framework);
        Indicator late = indicator(second);
        Indicator early = indicator(first);

        assertEquals(List.of(early, late), IndicatorsOf.project(small.project));
    }

    @Test
    void measurementsAreToldApartByKindAndOneOfNoKindIsNoBaseline() {
        Indicator indicator = small.create(FrameworkPackage.Literals.INDICATOR);
        Measurement unsaid = small.create(CollectionPackage.Literals.MEASUREMENT);
        Measurement baseline = small.create(CollectionPackage.Literals.MEASUREMENT);
        unsaid.setIndicator(indicator);
        baseline.setIndicator(indicator);
        baseline.setKind(MeasurementKind.BASELINE);

        assertEquals(List.of(baseline), MeasurementsOf.indicator(indicator, MeasurementKind.BASELINE));
        assertTrue(MeasurementsOf.indicator(indicator, MeasurementKind.OBSERVED).isEmpty());
    }

    @Test
    void aPathIsSaidInWords() {
        small.project.getChains().get(0).setName("Chaîne de la Conserverie");

        assertEquals(List.of("Chaîne de la Conserverie", "Case"), PathOf.element(small.cell, Labels.in(Locale.FRENCH)));
        assertEquals(List.of("La Conserverie"), PathOf.element(small.project, Labels.in(Locale.FRENCH)));
    }

    private EvaluativeQuestion question(StrategicQuestion strategic, QuestionFocus focus) {
        EvaluativeQuestion question = small.create(FrameworkPackage.Literals.EVALUATIVE_QUESTION);
        strategic.getEvaluativeQuestions().add(question);
        if (focus != null) {
            question.setFocus(focus);
        }
        return question;
    }

    private Criterion criterion(EvaluationFramework framework) {
        Dimension dimension = small.create(FrameworkPackage.Literals.DIMENSION);
        framework.getDimensions().add(dimension);
        Criterion criterion = small.create(FrameworkPackage.Literals.CRITERION);
        dimension.getCriteria().add(criterion);
        return criterion;
    }

    private Indicator indicator(Criterion criterion) {
        Indicator indicator = small.create(FrameworkPackage.Literals.INDICATOR);
        criterion.getIndicators().add(indicator);
        return indicator;
    }
}

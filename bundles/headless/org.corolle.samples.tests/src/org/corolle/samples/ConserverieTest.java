// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import static org.corolle.model.framework.QuestionFocus.ADDED_VALUE_AND_IMPACTS;
import static org.corolle.model.framework.QuestionFocus.PROCESS_AND_OUTPUTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.SupportActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.chain.Wording;
import org.corolle.model.collection.KeyFigure;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.QuestionFocus;
import org.corolle.model.project.EvaluationProject;
import org.junit.jupiter.api.Test;

/** The acceptance figures of the domain, §9.1 to §9.3. */
class ConserverieTest {

    private final EvaluationProject project = Sample.CONSERVERIE.build();
    private final ValueChain chain = project.getChains().get(0);

    @Test
    void hasThreeActivitiesInOrderEachWithItsTypeOfResource() {
        assertEquals(List.of("Collecte de produits: Ressources alimentaires",
                "Transformation des produits: Ressources humaines",
                "Distribution des produits transformés: Ressources logistiques"),
                chain.getMainActivities().stream().map(a -> a.getName() + ": " + a.getResourceLabel()).toList());
        assertEquals(3, chain.getResources().size());
    }

    @Test
    void everyCircuitButTheGiftHasItsUnit() {
        List<Circuit> circuits = chain.getCircuits();

        assertNull(circuits.get(0).getUnit());
        assertEquals("Tic-tac", circuits.get(1).getUnit().getName());
        assertEquals("Euro", circuits.get(2).getUnit().getName());
    }

    @Test
    void eachPairHasOneCellAndOneOfThemIsAnOpenQuestion() {
        List<ChainCell> open = chain.getCells().stream().filter(c -> c.getStatus() == CellStatus.TO_DISCUSS).toList();

        assertEquals(9, chain.getCells().stream().map(c -> List.of(c.getActivity(), c.getCircuit())).distinct()
                .count());
        assertEquals(9, chain.getCells().size());
        assertEquals(List.of("Échange en monnaie locale convertible\u00a0?"), open.stream().map(ChainCell::getName)
                .toList());
        assertTrue(open.get(0).getOpenQuestion().endsWith("."));
    }

    @Test
    void supportActivitiesKeepTheirThreeWordings() {
        SupportActivity platform = chain.getSupportActivities().get(0);

        assertEquals(List.of(3, 3), chain.getSupportActivities().stream().map(a -> a.getContents().size()).toList());
        assertEquals(List.of(3, 3), chain.getSupportActivities().stream().map(a -> a.getWordings().size()).toList());
        assertEquals(List.of("Gouvernance territoriale", "La Coopération, plateforme territoriale",
                "Coopération territoriale"), platform.getWordings().stream().map(Wording::getText).toList());
        assertEquals("Valence Romans Agglo", platform.getWordings().get(0).getCarrierText());
    }

    @Test
    void asksOneStrategicQuestionAndSevenAndTwoEvaluativeOnes() {
        List<EvaluativeQuestion> questions = project.getFramework().getStrategicQuestions().get(0)
                .getEvaluativeQuestions();

        assertEquals(1, project.getFramework().getStrategicQuestions().size());
        assertEquals(List.of(1, 1, 1, 2, 3, 3, 4), paragraphs(questions, PROCESS_AND_OUTPUTS));
        assertEquals(List.of(1, 2), paragraphs(questions, ADDED_VALUE_AND_IMPACTS));
    }

    @Test
    void hasThreeImpactDomainsSixPetalsWithoutNameAndNoIndicator() {
        assertEquals(3, chain.getImpactDomains().size());
        assertEquals("Dimension 1, Dimension 2, Dimension 3, Dimension 4, Dimension 5, Dimension 6",
                project.getFramework()
                .getDimensions().stream().map(d -> d.getName()).collect(Collectors.joining(", ")));
        assertEquals(List.of(), All.of(project, Indicator.class));
    }

    @Test
    void theReportCountsFromJulyOf2017ToDecemberOf2018() {
        List<String> figures = project.getActions().get(0).getKeyFigures().stream()
                .filter(f -> "2017-07".equals(f.getPeriodStart()) && "2018-12".equals(f.getPeriodEnd()))
                .map(f -> String.valueOf(f.getValue())).toList();

        assertEquals(List.of("71", "1600", "700", "19", "26", "1900", "100", "844", "null"), figures);
        assertEquals(4, project.getActions().get(0).getObjectives().size());
    }

    @Test
    void figuresThatDisagreeSaySoOnBothSides() {
        List<String> conflicts = All.of(project, KeyFigure.class).stream().flatMap(f -> f.getDisagreesWith().stream()
                .map(other -> f.getValue() + " / " + other.getValue())).sorted().toList();

        assertEquals(List.of("15 / 30", "1800 / 1900", "1900 / 1800", "30 / 15"), conflicts);
    }

    private static List<Integer> paragraphs(List<EvaluativeQuestion> questions, QuestionFocus focus) {
        return questions.stream().filter(q -> q.getFocus() == focus).map(EvaluativeQuestion::getParagraph).toList();
    }
}

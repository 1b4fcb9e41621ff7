// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.FigureRate;
import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.Qualifier;
import org.corolle.model.collection.ResetPeriod;
import org.corolle.model.collection.Unit;
import org.corolle.model.framework.Indicator;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.Session;
import org.junit.jupiter.api.Test;

/** The acceptance figures of the domain, §9.4 to §9.14. */
class CooperationTest {

    private final EvaluationProject project = Sample.COOPERATION.build();
    private final Lookup find = Lookup.in(project);

    @Test
    void tellsWhoTheCooperationIsWithTheDoubtfulBudgetAsWritten() {
        KeyFigure budget = find.the(KeyFigure.class, "Budget");

        assertEquals("80 27 23.8 1300 1350 3500 3 2 1 5 100 30", values(project.getKeyFigures()));
        assertEquals("1,3k€", budget.getText());
        assertEquals(List.of(1, 3, 3), List.of(commitments(0), commitments(1), commitments(2)));
    }

    @Test
    void hasTheEightActionSheets() {
        assertEquals(List.of("Conserverie mobile et solidaire", "Au fil de faire", "La Bobine Romanaise",
                "Passeport culture", "Mobilité", "CLIRSE", "Communication", "Évaluer l’impact social"),
                project.getActions().stream().map(Action::getName).toList());
        assertEquals(List.of(4, 4, 4, 4, 0, 0, 0, 0),
                project.getActions().stream().map(a -> a.getObjectives().size()).toList());
        assertTrue(project.getActions().stream()
                .allMatch(a -> a.getZooms().size() == 2 && !a.getHowItWorks().isBlank()));
    }

    @Test
    void sheetsCarryTheFiguresOfTheReport() {
        assertEquals("3 90 15 50 3", figures("Au fil de faire"));
        assertEquals("39 40 15 100 27 13 1", figures("La Bobine Romanaise"));
        assertEquals("128 12 1 3 9 162 464 3 5 125 4", figures("Passeport culture"));
        assertEquals("22 6 2 8 50 1 3", figures("Mobilité"));
        assertEquals("1 12 2 4 4", figures("CLIRSE"));
        assertEquals("12 15 352 950 20 3000 2000 32 7 3", figures("Communication"));
        assertEquals("273 9 null null 1 1 250", figures("Évaluer"));
        assertEquals(9, find.the(Action.class, "Au fil de faire").getActivities().size());
        assertEquals(5, find.the(Action.class, "CLIRSE").getPartners().size());
    }

    @Test
    void figuresKeepTheirQualifierTheirRateAndTheBaseOfTheirPercentage() {
        assertEquals(Qualifier.MORE_THAN, find.the(KeyFigure.class, "Personnes invitées").getQualifier());
        assertEquals(FigureRate.PER_WEEK, find.the(KeyFigure.class, "Newsletters").getRate());
        assertEquals("personnes ayant ouvert le courriel", find.the(KeyFigure.class, "Personnes ayant cliqué")
                .getBase());
    }

    @Test
    void twoReportsCountTheQuestionnairesDifferently() {
        KeyFigure evaluation = find.the(KeyFigure.class, "Questionnaires traités");
        CollectionInstrument interviews = find.the(CollectionInstrument.class, "Entretiens avec les partenaires");

        assertEquals("273", evaluation.getDisagreesWith().get(0).getValue().toString());
        assertEquals(List.of("2017-11", "2017-12"), List.of(interviews.getPeriodStart(), interviews.getPeriodEnd()));
        assertEquals(9, interviews.getAchievedCount());
        assertEquals(7, find.the(CollectionInstrument.class, "Observations").getGuideItems().size());
        assertEquals(List.of(), All.of(project, Indicator.class));
    }

    @Test
    void theAgoraAsksTheQuestionOfItsDay() {
        Session agora = find.the(Session.class, "Agora du 9 novembre 2017");

        assertEquals("2017-11-09", agora.getDate());
        assertEquals("Conserverie mobile et solidaire", agora.getAction().getName());
        assertEquals("En quoi l’action de {action} contribue à la dimension {dimension}\u00a0?",
                project.getFramework().getDimensions().get(0).getAgoraPrompt());
    }

    @Test
    void theProducersWereExpectedAtTheFoodGroupAndDidNotCome() {
        List<Attendance> groups = find.the(Session.class, "Groupe «\u00a0Alimentation").getAttendance();

        assertEquals(15, groups.get(0).getCount());
        assertNull(groups.get(1).getCount());
        assertFalse(groups.get(1).isAbsent());
        assertEquals(List.of("La Ruche qui dit Oui", "Agricourt"), groups.stream()
                .filter(a -> a.isExpected() && a.isAbsent()).map(a -> a.getStakeholder().getName()).toList());
    }

    @Test
    void theTicTacIsAMinuteAndTheAccorderieTakesNoGoods() {
        Unit ticTac = find.the(Unit.class, "Tic-tac");

        assertEquals("5 10 60", hours(ticTac, 300) + " " + hours(ticTac, 600) + " " + hours(ticTac, 3600));
        assertEquals("0 300 600 3600", ticTac.getMinBalance() + " " + ticTac.getOpeningIndividual() + " "
                + ticTac.getOpeningCollective() + " " + ticTac.getMaxBalance());
        assertEquals(ResetPeriod.YEARLY, ticTac.getResetPeriod());
        assertEquals(List.of(true, false),
                List.of(ticTac.getAcceptsGoods(), find.the(Unit.class, "Heure d").getAcceptsGoods()));
    }

    private static int hours(Unit unit, int amount) {
        return unit.getMinutesPerUnit().intValueExact() * amount / 60;
    }

    private int commitments(int kind) {
        return (int) project.getCommitments().stream().filter(c -> c.getKind().getValue() == kind).count();
    }

    private String figures(String action) {
        return values(find.the(Action.class, action).getKeyFigures());
    }

    private static String values(List<KeyFigure> figures) {
        return String.join(" ", figures.stream().map(f -> String.valueOf(f.getValue())).toList());
    }
}

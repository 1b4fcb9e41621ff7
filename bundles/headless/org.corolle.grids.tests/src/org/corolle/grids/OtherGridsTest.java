// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import static org.corolle.grids.GridText.column;
import static org.corolle.grids.GridText.labels;
import static org.corolle.grids.GridText.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridRequest;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.ProjectFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OtherGridsTest {

    private final GardenProject garden = new GardenProject();

    @Test
    void drawsTheMatrixWithAColumnForEachCircuit() {
        Grid grid = garden.grid(GridKind.MATRIX);

        assertEquals(List.of("Activité principale", "Type de ressource", "Circuit du don", "Circuit marchand"),
                labels(grid));
        assertEquals(List.of("Culture", "Humaine", "Entraide", "Chantier payé ?\nÀ débattre : Qui paie ?"),
                row(grid, 0).subList(0, 4));
        assertEquals(List.of("Partage", "Ressources alimentaires", "Don aux voisins\n(En cours)", ""),
                row(grid, 1).subList(0, 4));
    }

    @Test
    void letsAForgottenPairOfTheMatrixStandOut() {
        assertEquals(GridCell.Tone.GAP, garden.grid(GridKind.MATRIX).rows().get(1).cells().get(3).tone());
    }

    @Test
    void putsChainsBelowEachOtherAndSharesColumnsOfTheSameName() {
        ValueChain second = garden.named(ChainPackage.Literals.VALUE_CHAIN, "Seconde chaîne");
        second.getCircuits().add(garden.named(ChainPackage.Literals.CIRCUIT, "circuit DU don"));
        second.getMainActivities().add(garden.named(ChainPackage.Literals.MAIN_ACTIVITY, "Compost"));
        garden.project.getChains().add(second);

        Grid grid = garden.grid(GridKind.MATRIX);

        assertEquals(List.of("Chaîne du jardin", "", "Seconde chaîne"), column(grid, "chain"));
        assertEquals(5, labels(grid).size());
    }

    @Test
    void leavesModelChainsOutWhereThereAreOthers() {
        ValueChain model = garden.named(ChainPackage.Literals.VALUE_CHAIN, "Porter");
        model.setTemplate(true);
        model.getMainActivities().add(garden.named(ChainPackage.Literals.MAIN_ACTIVITY, "Logistique"));
        garden.project.getChains().add(model);

        assertEquals(List.of("Culture", "Partage"), column(garden.grid(GridKind.MATRIX), "activity"));
    }

    @Test
    void givesCircuitsOfOneNameAColumnEach() {
        garden.market.setName("Circuit du don");
        garden.gift.setName("Repère");

        assertEquals(List.of("Activité principale", "Type de ressource", "Repère (2)", "Circuit du don"),
                labels(garden.grid(GridKind.MATRIX)));
    }

    @Test
    void setsTheQuestionsInThreeColumnsAParagraphToARow() {
        Grid grid = garden.grid(GridKind.QUESTIONS);

        assertEquals(List.of("Questionnement stratégique",
                "Questions évaluatives … Concernant les process et les réalisations",
                "Questions évaluatives … Concernant la valeur ajoutée / les impacts"), labels(grid));
        assertEquals(List.of("À quoi sert le jardin ?", ""), column(grid, "strategic-question"));
        assertEquals(List.of("Qui vient au jardin ?\nPourquoi viennent-ils ?", "Comment décide-t-on ?"),
                column(grid, "process-questions"));
        assertEquals(List.of("Qu’est-ce que cela change ?", ""), column(grid, "value-questions"));
        assertEquals(garden.who.getId() + " " + garden.why.getId() + " " + garden.value.getId(),
                grid.rows().get(0).elementId());
    }

    @Test
    void losesNoQuestionWhoseFocusIsNotSaid() {
        garden.strategic.getEvaluativeQuestions().add(garden.question("Et ensuite ?", null, null));

        assertEquals("Et ensuite ?", column(garden.grid(GridKind.QUESTIONS), "unsorted-questions").get(0));
    }

    @Test
    void listsThePlanThenWhatIsStillToBePlanned() {
        garden.trust.setStatus(IndicatorStatus.RETAINED);
        garden.framework.getInstruments().add(garden.named(
                CollectionPackage.Literals.COLLECTION_INSTRUMENT, "Entretien"));

        Grid grid = garden.grid(GridKind.COLLECTION_PLAN);

        assertEquals(List.of("Comptage à l’entrée", "", ""), column(grid, "plan-item"));
        assertEquals(List.of("L1 – Nombre de visites", "Confiance entre voisins", ""), column(grid, "indicators"));
        assertEquals(List.of("Cahier d’accueil", "", "Entretien"), column(grid, "instrument"));
        assertEquals(List.of("12", "", ""), column(grid, "planned"));
    }

    @Test
    void countsWhatCoversEachQuestionPetalAndCriterion() {
        Grid grid = garden.grid(GridKind.COVERAGE);

        List<String> subjects = column(grid, "subject");
        int who = subjects.indexOf("Qui vient au jardin ?");
        assertEquals("Couverte", column(grid, "coverage").get(who));
        assertEquals("1", column(grid, "planned-count").get(who));
        assertEquals("Cahier d’accueil", column(grid, "instruments").get(who));
        assertEquals("À couvrir", column(grid, "coverage").get(subjects.indexOf("Comment décide-t-on ?")));
        assertEquals("0", column(grid, "retained").get(subjects.indexOf("Comment décide-t-on ?")));
        assertEquals("Critères couverts : 1 sur 2", column(grid, "coverage").get(subjects.indexOf("Lien social")));
        assertEquals("Aucun critère", column(grid, "coverage").get(subjects.indexOf("Nature")));
    }

    @Test
    void listsWhatTheRulesNoticedWhereItBelongs() {
        Grid grid = garden.grid(GridKind.COVERAGE);

        String noticed = column(grid, "findings").get(column(grid, "subject").indexOf("Comment décide-t-on ?"));
        assertTrue(noticed.contains("(V12)"), noticed);
        assertEquals("", column(grid, "retained").get(column(grid, "subject").indexOf("Chaîne du jardin")));
    }

    @ParameterizedTest
    @EnumSource(value = GridKind.class, names = "COVERAGE", mode = EnumSource.Mode.EXCLUDE)
    void saysInASentenceThatAnEmptyProjectHasNothingToShow(GridKind kind) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Grid grid = GridBuilder.build(ProjectFactory.eINSTANCE.createEvaluationProject(),
                    GridRequest.of(kind, locale, GardenProject.DATE));

            assertTrue(grid.rows().isEmpty());
            assertTrue(grid.sentence().endsWith("."), grid.sentence());
        }
    }

    @Test
    void writesACellThatIsThereTwiceInFullSoThatTheFaultIsSeen() {
        garden.cell(garden.growing, garden.gift, "Autre", CellStatus.EXISTING);

        assertEquals("• Entraide\n• Autre", row(garden.grid(GridKind.MATRIX), 0).get(2));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import static org.corolle.grids.GridText.at;
import static org.corolle.grids.GridText.column;
import static org.corolle.grids.GridText.ids;
import static org.corolle.grids.GridText.labels;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridRow;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.framework.IndicatorLevel;
import org.corolle.model.framework.IndicatorStatus;
import org.junit.jupiter.api.Test;

class IndicatorGridTest {

    private final GardenProject garden = new GardenProject();

    @Test
    void hasTheTwentyEightColumnsOfTheMethodInTheirOrder() {
        Grid grid = garden.grid(GridPreset.EVALUATOR);

        assertEquals(List.of("Code", "Dimension (pétale)", "Critère", "Action", "Maillon (activité / soutien)",
                "Circuit", "Question évaluative", "Volet", "Indicateur", "Définition / mode de calcul", "Niveau",
                "Nature", "Mesure et unité", "Sens", "Marqueurs de changement", "Public / parties prenantes",
                "Outil de recueil", "Source", "Auprès de qui", "Responsable (rôle)", "Fréquence / moment",
                "Référence (valeur, année)", "Cible (valeur, échéance)", "Observé (valeur, période)",
                "Commentaire / verbatim", "Portée", "Agrégation", "Statut"), labels(grid));
    }

    @Test
    void tellsOfAnIndicatorAllThatTheProjectSays() {
        Grid grid = garden.grid(GridPreset.EVALUATOR);

        assertEquals("Nombre de visites", at(grid, "L1", "indicator"));
        assertEquals("Culture", at(grid, "L1", "link"));
        assertEquals("Circuit du don", at(grid, "L1", "circuit"));
        assertEquals("Process et réalisations", at(grid, "L1", "focus"));
        assertEquals("Personnes passées dans l’année\nCalcul : somme du cahier", at(grid, "L1", "definition"));
        assertEquals("Unité : visites", at(grid, "L1", "measure"));
        assertEquals("Plus haut, mieux c’est", at(grid, "L1", "direction"));
        assertEquals("Annuel – en octobre", at(grid, "L1", "frequency"));
        assertEquals("1 250 visites (2024)", at(grid, "L1", "baseline").replace('\u00A0', ' '));
        assertEquals("Plus de 2 000,5 visites (2027)", at(grid, "L1", "target").replace('\u00A0', ' '));
    }

    @Test
    void leavesEmptyWhatIsNotSaidAndNeverWritesZero() {
        Grid grid = garden.grid(GridPreset.EVALUATOR);

        assertEquals("", at(grid, "L1", "observed"));
        assertEquals("", at(grid, "L1", "responsible"));
        assertEquals("", column(grid, "code").get(1));
        assertEquals("", column(grid, "nature").get(1));
    }

    @Test
    void keepsARowForEachMarkerAndForWhatHasNothingYet() {
        Grid grid = garden.grid(GridPreset.AGORA);

        assertEquals(List.of("Lien social", "", "", "", "Nature"), column(grid, "dimension"));
        assertEquals(List.of("Se rencontrer", "Se rencontrer", "Se rencontrer", "Décider ensemble", ""),
                column(grid, "criterion"));
        assertEquals(List.of("", "", "On se salue par son prénom (Souhaité)", "", ""), column(grid, "markers"));
        assertEquals(GridCell.Tone.GAP, grid.rows().get(3).cells().get(2).tone());
    }

    @Test
    void givesEveryPresetItsOwnColumns() {
        assertEquals(List.of("dimension", "criterion", "indicator", "markers", "comment"),
                ids(garden.grid(GridPreset.AGORA)));
        assertEquals(List.of("level", "criterion", "indicator", "measure", "baseline", "target", "observed", "source"),
                ids(garden.grid(GridPreset.FUNDER)));
        assertEquals(List.of("Registre", "Critère", "Indicateurs de réalisation", "Indicateurs de résultat",
                "Indicateurs d’impact"), labels(garden.grid(GridPreset.COORACE)));
        assertEquals(List.of("strategic-question", "process-questions", "value-questions", "indicator", "markers"),
                ids(garden.grid(GridPreset.FONDA)));
    }

    @Test
    void showsAFunderIndicatorsOnlyTheWidestLevelFirst() {
        garden.indicator(garden.meeting, "Sans niveau", i -> { });

        Grid grid = garden.grid(GridPreset.FUNDER);

        assertEquals(List.of("Impact", "Réalisation", ""), column(grid, "level"));
    }

    @Test
    void putsIndicatorsOfACriterionUnderTheirLevelForCoorace() {
        garden.indicator(garden.meeting, "Repas partagés", i -> i.setLevel(IndicatorLevel.OUTPUT));

        Grid grid = garden.grid(GridPreset.COORACE);

        assertEquals("• Nombre de visites\n• Repas partagés", column(grid, "output-indicators").get(0));
        assertEquals("Confiance entre voisins", column(grid, "impact-indicators").get(0));
        assertEquals(3, grid.rows().size());
    }

    @Test
    void addsAColumnForIndicatorsWhoseLevelIsNotSaid() {
        garden.indicator(garden.meeting, "Sans niveau", i -> { });

        assertEquals("Sans niveau", column(garden.grid(GridPreset.COORACE), "unsorted-indicators").get(0));
    }

    @Test
    void followsTheQuestionsForTheFondaAndEndsWithWhatAnswersNone() {
        Grid grid = garden.grid(GridPreset.FONDA);

        assertEquals(List.of("Qui vient au jardin ?", "Pourquoi viennent-ils ?", "Comment décide-t-on ?", "", "", ""),
                column(grid, "process-questions"));
        assertEquals(List.of("À quoi sert le jardin ?", "", "", "", "Sans question évaluative", ""),
                column(grid, "strategic-question"));
        assertEquals(List.of("Nombre de visites", "", "", "", "Confiance entre voisins", ""),
                column(grid, "indicator"));
    }

    @Test
    void showsDiscardedIndicatorsOnlyBesideTheirStatus() {
        garden.visits.setStatus(IndicatorStatus.DISCARDED);

        assertTrue(column(garden.grid(GridPreset.EVALUATOR), "indicator").contains("Nombre de visites"));
        assertFalse(column(garden.grid(GridPreset.AGORA), "indicator").contains("Nombre de visites"));
        assertFalse(column(garden.grid(GridPreset.FUNDER), "indicator").contains("Nombre de visites"));
    }

    @Test
    void takesTheColumnsAskedForInTheOrderAskedFor() {
        Grid grid = garden.grid(GridPreset.EVALUATOR, "status", "indicator", "code");

        assertEquals(List.of("status", "indicator", "code"), ids(grid));
        assertEquals("Grille d’indicateurs", grid.title());
    }

    @Test
    void refusesAColumnThatThePresetDoesNotHaveAndNamesThoseItHas() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> garden.grid(GridPreset.EVALUATOR, "couleur"));

        assertTrue(refusal.getMessage().startsWith("couleur: [code, dimension"), refusal.getMessage());
    }

    @Test
    void showsBothValuesAndTheirSourcesWhenTwoDisagree() {
        garden.measure(garden.visits, MeasurementKind.OBSERVED, "250", 2025).setDocument(garden.document("Rapport"));
        garden.measure(garden.visits, MeasurementKind.OBSERVED, "273", 2025).setDocument(garden.document("Bilan"));

        assertEquals("• 250 visites (2025) – source : Rapport\n• 273 visites (2025) – source : Bilan",
                at(garden.grid(GridPreset.EVALUATOR), "L1", "observed").replace('\u00A0', ' '));
    }

    @Test
    void givesEachRowACodeOfItsOwnEvenWhereIndicatorsShareOne() {
        garden.trust.setCode("l1 ");

        Grid grid = garden.grid(GridPreset.EVALUATOR);

        assertEquals(grid.rows().size(), grid.rows().stream().map(GridRow::code).distinct().count());
        assertTrue(grid.rows().get(0).code().startsWith("#"));
    }

    @Test
    void marksMadeUpRowsAndSaysSoAboveTheGrid() {
        garden.trust.setIllustrative(true);

        Grid grid = garden.grid(GridPreset.EVALUATOR);

        assertEquals(List.of("", "contenu illustratif", "", "", ""), column(grid, "illustrative"));
        assertTrue(grid.header().notice().contains("contenu illustratif"), grid.header().notice());
    }

    @Test
    void marksARowWhoseValuesAreMadeUp() {
        garden.measure(garden.trust, MeasurementKind.OBSERVED, "3", 2025).setIllustrative(true);

        assertEquals(List.of("", "contenu illustratif", "", "", ""),
                column(garden.grid(GridPreset.EVALUATOR), "illustrative"));
    }

    @Test
    void offersTheColumnsOfEachPresetToChooseFrom() {
        assertEquals(28, GridBuilder.available(GridPreset.AGORA, Locale.FRENCH).size());
        assertEquals(5, GridBuilder.usual(GridPreset.AGORA, Locale.FRENCH).size());
        assertEquals(28, GridBuilder.usual(GridPreset.EVALUATOR, Locale.ENGLISH).size());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.corolle.core.labels.Labels;
import org.corolle.framework.ui.editor.Overview.Fact;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.TinyProject;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.framework.QuestionFocus;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.project.Purpose;
import org.junit.jupiter.api.Test;

final class OverviewTest {

    private final TinyProject small = new TinyProject();

    @Test
    void saysWhatTheProjectSaysAndNothingElse() {
        small.project.setVersion("2");
        small.project.setStartDate("2018-07");
        small.project.getPurposes().addAll(List.of(Purpose.DEMOCRATIC, Purpose.ADVOCACY));

        assertEquals(List.of(new Fact("Début", "juillet 2018"), new Fact("Visées", "Démocratique, Plaidoyer"),
                new Fact("Version", "2")),
                overview().facts());
    }

    @Test
    void countsWhatThereIsAndLeadsToTheFirst() {
        small.question("Qui ?", QuestionFocus.PROCESS_AND_OUTPUTS, 1);
        small.question("Quoi ?", QuestionFocus.PROCESS_AND_OUTPUTS, 2);

        assertEquals(List.of("Documents sources 1", "Questionnements stratégiques 1", "Questions évaluatives 2"),
                overview().counts().stream().map(c -> c.label() + " " + c.number()).toList());
        assertEquals(small.document, overview().counts().get(0).first());
    }

    @Test
    void cellsToDiscussAndOpenQuestionsAreOpen() {
        assertTrue(overview().openCells().isEmpty());

        small.surplus.setStatus(CellStatus.TO_DISCUSS);

        assertEquals(List.of(small.surplus), overview().openCells());
    }

    @Test
    void oneIllustrativeElementIsEnoughForTheBanner() {
        assertFalse(overview().illustrative());

        small.gift.setIllustrative(true);

        assertTrue(overview().illustrative());
    }

    @Test
    void anEmptyProjectIsCalledByItsKindAndInvites() {
        Overview empty = Overview.of(ProjectFactory.eINSTANCE.createEvaluationProject(),
                new ElementTitles(Labels.in(Locale.FRENCH)));

        assertTrue(empty.isEmpty());
        assertEquals("Démarche d'évaluation", empty.title());
    }

    private Overview overview() {
        return Overview.of(small.project, new ElementTitles(Labels.in(Locale.FRENCH)));
    }
}

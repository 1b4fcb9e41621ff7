// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.corolle.framework.ui.questions.QuestionsModel.Paragraph;
import org.corolle.framework.ui.text.TinyProject;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.QuestionFocus;
import org.junit.jupiter.api.Test;

final class QuestionsModelTest {

    private final TinyProject small = new TinyProject();

    @Test
    void questionsOfOneParagraphStayTogether() {
        EvaluativeQuestion who = small.question("Qui ?", QuestionFocus.PROCESS_AND_OUTPUTS, 1);
        EvaluativeQuestion why = small.question("Pourquoi ?", QuestionFocus.PROCESS_AND_OUTPUTS, 1);
        EvaluativeQuestion how = small.question("Comment ?", QuestionFocus.PROCESS_AND_OUTPUTS, 2);
        EvaluativeQuestion worth = small.question("Quelle valeur ?", QuestionFocus.ADDED_VALUE_AND_IMPACTS, 1);

        QuestionsModel.Row row = QuestionsModel.of(small.project.getFramework()).rows().get(0);

        assertEquals(List.of(new Paragraph(List.of(who, why)), new Paragraph(List.of(how))), row.process());
        assertEquals(List.of(new Paragraph(List.of(worth))), row.impacts());
    }

    @Test
    void questionsWithoutAParagraphStandAlone() {
        small.question("Qui ?", QuestionFocus.PROCESS_AND_OUTPUTS, null);
        small.question("Pourquoi ?", QuestionFocus.PROCESS_AND_OUTPUTS, null);

        assertEquals(2, QuestionsModel.of(small.project.getFramework()).rows().get(0).process().size());
    }

    @Test
    void aQuestionWhoseFocusNobodySaidIsNotLost() {
        EvaluativeQuestion question = small.question("Qui ?", null, null);

        assertEquals(List.of(new Paragraph(List.of(question))), QuestionsModel.of(small.project.getFramework()).rows()
                .get(0).unsaid());
    }

    @Test
    void aProjectWithoutFrameworkHasNoRows() {
        assertTrue(QuestionsModel.of(null).rows().isEmpty());
    }
}

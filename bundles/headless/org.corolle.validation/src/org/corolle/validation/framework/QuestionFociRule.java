// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.framework;

import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.QuestionFocus;
import org.corolle.model.framework.StrategicQuestion;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V11 (S000, the questions table): a project has a strategic question, and each of them a question of either focus.
 * A question whose focus is not said is told too: it would have no column in the table.
 */
final class QuestionFociRule extends Rule {

    QuestionFociRule() {
        super("V11", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(EvaluationProject.class, project -> {
            EvaluationFramework framework = project.getFramework();
            if (framework == null || framework.getStrategicQuestions().isEmpty()) {
                inspection.add(framework == null ? project : framework, "noStrategicQuestion");
            }
        });
        inspection.each(StrategicQuestion.class, question -> {
            if (question.getEvaluativeQuestions().isEmpty()) {
                inspection.add(question, "noQuestion", question);
            } else {
                focus(inspection, question, QuestionFocus.PROCESS_AND_OUTPUTS, "noProcessQuestion");
                focus(inspection, question, QuestionFocus.ADDED_VALUE_AND_IMPACTS, "noImpactQuestion");
            }
        });
        inspection.each(EvaluativeQuestion.class, question -> {
            if (!question.isSetFocus()) {
                inspection.add(question, "noFocus", question);
            }
        });
    }

    private static void focus(Inspection inspection, StrategicQuestion question, QuestionFocus focus, String key) {
        if (question.getEvaluativeQuestions().stream().noneMatch(q -> q.isSetFocus() && q.getFocus() == focus)) {
            inspection.add(question, key, question);
        }
    }
}

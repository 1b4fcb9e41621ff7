// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.framework;

import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/** V12 (phase 2 of the method): each evaluative question is answered by a retained indicator or by a change marker. */
final class QuestionCoverageRule extends Rule {

    QuestionCoverageRule() {
        super("V12", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(EvaluativeQuestion.class, question -> {
            if (!question.getMarkers().isEmpty() || has(question, IndicatorStatus.RETAINED)) {
                return;
            }
            inspection.add(question, has(question, IndicatorStatus.PROPOSED) ? "onlyProposed" : "uncovered", question);
        });
    }

    private static boolean has(EvaluativeQuestion question, IndicatorStatus status) {
        return question.getIndicators().stream().anyMatch(i -> i.getStatus() == status);
    }
}

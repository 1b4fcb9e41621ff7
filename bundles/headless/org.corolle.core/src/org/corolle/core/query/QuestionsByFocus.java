// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import java.util.List;
import java.util.Optional;

import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.QuestionFocus;
import org.corolle.model.framework.StrategicQuestion;

/** One column of the questions table: the evaluative questions of a strategic question that have this focus. */
public final class QuestionsByFocus {

    private QuestionsByFocus() { }

    /** The questions of this focus in their order; with none, those whose focus was not said. */
    public static List<EvaluativeQuestion> of(StrategicQuestion question, Optional<QuestionFocus> focus) {
        return question.getEvaluativeQuestions().stream()
                .filter(q -> focus.isEmpty() ? !q.isSetFocus() : q.isSetFocus() && q.getFocus() == focus.get())
                        .toList();
    }
}

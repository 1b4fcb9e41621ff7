// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.QuestionFocus;
import org.corolle.model.framework.StrategicQuestion;

/** Table B of the method: each strategic question beside its evaluative questions, by focus and paragraph. */
public record QuestionsModel(List<Row> rows) {

    /** Questions that stand together in the source. */
    public record Paragraph(List<EvaluativeQuestion> questions) { }

    /** A strategic question with the paragraphs of both focuses, and those whose focus nobody said. */
    public record Row(StrategicQuestion strategic, List<Paragraph> process, List<Paragraph> impacts,
            List<Paragraph> unsaid) { }

    public static QuestionsModel of(EvaluationFramework framework) {
        return new QuestionsModel(framework == null ? List.of()
                : framework.getStrategicQuestions().stream().map(QuestionsModel::row).toList());
    }

    /** What makes the table: how many questions in each paragraph of each column. */
    Object shape() {
        return rows.stream().map(row -> List.of(sizes(row.process()), sizes(row.impacts()), sizes(row.unsaid())))
                .toList();
    }

    private static List<Integer> sizes(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(paragraph -> paragraph.questions().size()).toList();
    }

    private static Row row(StrategicQuestion strategic) {
        return new Row(strategic, paragraphs(strategic, QuestionFocus.PROCESS_AND_OUTPUTS),
                paragraphs(strategic, QuestionFocus.ADDED_VALUE_AND_IMPACTS), paragraphs(strategic, null));
    }

    private static List<Paragraph> paragraphs(StrategicQuestion strategic, QuestionFocus focus) {
        Map<Object, List<EvaluativeQuestion>> numbered = new LinkedHashMap<>();
        for (EvaluativeQuestion question : strategic.getEvaluativeQuestions()) {
            QuestionFocus own = question.isSetFocus() ? question.getFocus() : null;
            if (own == focus) {
                Object paragraph = question.getParagraph() == null ? question : question.getParagraph();
                numbered.computeIfAbsent(paragraph, p -> new ArrayList<>()).add(question);
            }
        }
        return numbered.values().stream().map(Paragraph::new).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.core.labels.Labels;
import org.corolle.grids.draft.ColumnHeads;
import org.corolle.grids.draft.DraftColumn;
import org.corolle.grids.draft.GridCells;
import org.corolle.grids.draft.GridDraft;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridCell.Tone;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridRequest;
import org.corolle.grids.grid.GridAppearance;
import org.corolle.grids.words.CleanText;
import org.corolle.grids.words.GridWords;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.QuestionFocus;
import org.corolle.model.framework.StrategicQuestion;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;

/**
 * The questions table D3, as in the monograph of La Coopération: the strategic question once, beside it the evaluative
 * questions in two columns, the questions of one paragraph together.
 */
public final class QuestionsGrid {

    private static final int FONT_SIZE = 11;
    private static final int WIDTH = 44;

    /** One line of the table: a paragraph of each column. */
    record Line(StrategicQuestion strategic, List<List<EvaluativeQuestion>> paragraphs) {

        List<Identified> elements() {
            List<Identified> questions = paragraphs.stream().flatMap(List::stream)
                    .collect(Collectors.toCollection(ArrayList::new));
            return questions.isEmpty() ? List.of(strategic) : questions;
        }
    }

    private QuestionsGrid() { }

    /** The table of a project's questions. */
    public static Grid build(EvaluationProject project, GridRequest request) {
        GridWords words = GridWords.in(request.locale());
        List<StrategicQuestion> strategic = project.getFramework() == null ? List.of()
                : project.getFramework().getStrategicQuestions();
        boolean unsorted = strategic.stream().flatMap(s -> s.getEvaluativeQuestions().stream())
                .anyMatch(q -> !q.isSetFocus());
        GridDraft<Line> draft = new GridDraft<>(project, request, columns(request.locale(), unsorted));
        strategic.stream().flatMap(s -> lines(s).stream())
                .forEach(l -> draft.row(l, "", l.elements(), Stream.of(l.strategic())));
        return draft.finish(request.kind().title(request.locale()), words.get("sentence.noQuestions"),
                new GridAppearance(FONT_SIZE, 0, false, true), List.of(words.get("note.paragraphs")));
    }

    private static List<DraftColumn<Line>> columns(Locale locale, boolean unsorted) {
        ColumnHeads heads = new ColumnHeads(locale);
        Labels labels = Labels.in(locale);
        List<DraftColumn<Line>> columns = new ArrayList<>();
        columns.add(new DraftColumn<>(heads.own("strategic-question", 36),
                l -> GridCells.text(labels.of(l.strategic())).with(Tone.SECTION)));
        columns.add(paragraph(heads.own("process-questions", WIDTH), 0));
        columns.add(paragraph(heads.own("value-questions", WIDTH), 1));
        if (unsorted) {
            columns.add(paragraph(heads.own("unsorted-questions", WIDTH), 2));
        }
        return columns;
    }

    private static DraftColumn<Line> paragraph(GridColumn head, int column) {
        return new DraftColumn<>(head, l -> GridCells.text(l.paragraphs().get(column).stream()
                .map(q -> CleanText.of(q.getName())).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"))));
    }

    private static List<Line> lines(StrategicQuestion strategic) {
        List<List<List<EvaluativeQuestion>>> columns = List.of(
                paragraphs(strategic, q -> q.isSetFocus() && q.getFocus() == QuestionFocus.PROCESS_AND_OUTPUTS),
                paragraphs(strategic, q -> q.isSetFocus() && q.getFocus() == QuestionFocus.ADDED_VALUE_AND_IMPACTS),
                paragraphs(strategic, q -> !q.isSetFocus()));
        int height = Math.max(1, columns.stream().mapToInt(List::size).max().orElse(1));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            int at = i;
            lines.add(new Line(strategic,
                    columns.stream().map(c -> at < c.size() ? c.get(at) : List.<EvaluativeQuestion>of()).toList()));
        }
        return lines;
    }

    private static List<List<EvaluativeQuestion>> paragraphs(StrategicQuestion strategic,
            Predicate<EvaluativeQuestion> which) {
        Map<Object, List<EvaluativeQuestion>> byNumber = new LinkedHashMap<>();
        strategic.getEvaluativeQuestions().stream().filter(which)
                .forEach(q -> byNumber.computeIfAbsent(Optional.<Object>ofNullable(q.getParagraph()).orElse(q),
                        k -> new ArrayList<>()).add(q));
        return List.copyOf(byNumber.values());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.indicators;

import static org.corolle.model.framework.FrameworkPackage.Literals.EVALUATIVE_QUESTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.corolle.core.labels.Labels;
import org.corolle.grids.Grid;
import org.corolle.grids.GridCell;
import org.corolle.grids.GridCell.Tone;
import org.corolle.grids.GridColumn;
import org.corolle.grids.GridLook;
import org.corolle.grids.GridRequest;
import org.corolle.grids.draft.Cells;
import org.corolle.grids.draft.Column;
import org.corolle.grids.draft.Draft;
import org.corolle.grids.draft.Heads;
import org.corolle.grids.words.Words;
import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.QuestionFocus;
import org.corolle.model.framework.StrategicQuestion;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;

/**
 * The grid in the way of the Fonda (G1, with the indicators that follow from it): one row for each evaluative question;
 * at the end one for each indicator or marker that answers none.
 */
final class QuestionGrid {

    private static final int FONT_SIZE = 10;
    private static final int UNSORTED_AT = 3;

    /** A question under its strategic question, or what answers no question. */
    record Entry(Optional<StrategicQuestion> strategic, NamedElement subject) {

        Optional<EvaluativeQuestion> question() {
            return subject instanceof EvaluativeQuestion question ? Optional.of(question) : Optional.empty();
        }

        Stream<Indicator> indicators() {
            return (subject instanceof Indicator indicator ? Stream.of(indicator)
                    : question().stream().flatMap(q -> q.getIndicators().stream())).filter(Lines::isKept);
        }

        Stream<ChangeMarker> markers() {
            return subject instanceof ChangeMarker marker ? Stream.of(marker)
                    : question().stream().flatMap(q -> q.getMarkers().stream());
        }

        boolean isGap() {
            return indicators().findAny().isEmpty() && markers().findAny().isEmpty();
        }
    }

    private QuestionGrid() { }

    static Grid build(EvaluationProject project, GridRequest request) {
        Words words = Words.in(request.locale());
        List<Entry> entries = entries(project);
        List<Column<Entry>> columns = Choice.of(request, List.of(), columns(request.locale(),
                entries.stream().anyMatch(e -> e.question().stream().anyMatch(q -> !q.isSetFocus()))));
        Draft<Entry> draft = new Draft<>(project, request, columns);
        entries.forEach(e -> draft.row(e, "", List.of(e.subject()), Stream.concat(e.indicators(), e.markers())));
        return draft.finish(Choice.title(request), words.get("sentence.noQuestions"),
                new GridLook(FONT_SIZE, 0, false, columns.get(0).head().id().equals("strategic-question")),
                List.of(words.get("note.empty"), words.get("note.discarded"), words.get("note.unasked")));
    }

    static List<Column<Entry>> columns(Locale locale, boolean unsorted) {
        Heads heads = new Heads(locale);
        Labels labels = Labels.in(locale);
        FrameworkPackage f = FrameworkPackage.eINSTANCE;
        String unasked = Words.in(locale).get("unasked");
        List<Column<Entry>> columns = new ArrayList<>(List.of(
                new Column<>(heads.own("strategic-question", 30),
                        e -> Cells.text(e.strategic().map(labels::of).orElse(unasked)).with(Tone.SECTION)),
                asked(heads.own("process-questions", 36), QuestionFocus.PROCESS_AND_OUTPUTS),
                asked(heads.own("value-questions", 36), QuestionFocus.ADDED_VALUE_AND_IMPACTS),
                new Column<>(heads.of("indicator", 44, EVALUATIVE_QUESTION, f.getEvaluativeQuestion_Indicators()),
                        e -> gap(e, Cells.items(e.indicators().map(labels::of)))),
                new Column<>(heads.of("markers", 36, EVALUATIVE_QUESTION, f.getEvaluativeQuestion_Markers()),
                        e -> gap(e, Cells.items(e.markers().map(labels::of))))));
        if (unsorted) {
            columns.add(UNSORTED_AT, new Column<>(heads.own("unsorted-questions", 30),
                    e -> e.question().filter(q -> !q.isSetFocus()).map(q -> Cells.text(q.getName()))
                            .orElse(GridCell.EMPTY)));
        }
        return columns;
    }

    private static List<Entry> entries(EvaluationProject project) {
        List<Entry> entries = new ArrayList<>();
        if (project.getFramework() != null) {
            for (StrategicQuestion strategic : project.getFramework().getStrategicQuestions()) {
                Optional<StrategicQuestion> under = Optional.of(strategic);
                for (QuestionFocus focus : QuestionFocus.VALUES) {
                    strategic.getEvaluativeQuestions().stream().filter(q -> q.isSetFocus() && q.getFocus() == focus)
                            .forEach(q -> entries.add(new Entry(under, q)));
                }
                strategic.getEvaluativeQuestions().stream().filter(q -> !q.isSetFocus())
                        .forEach(q -> entries.add(new Entry(under, q)));
                if (strategic.getEvaluativeQuestions().isEmpty()) {
                    entries.add(new Entry(under, strategic));
                }
            }
            Lines.of(project, false, true).stream().filter(l -> !l.isGap() && l.questions().isEmpty())
                    .forEach(l -> entries.add(new Entry(Optional.empty(), l.subject())));
        }
        return entries;
    }

    private static Column<Entry> asked(GridColumn head, QuestionFocus focus) {
        return new Column<>(head, e -> e.question().filter(q -> q.isSetFocus() && q.getFocus() == focus)
                .map(q -> Cells.text(q.getName())).orElse(GridCell.EMPTY));
    }

    private static GridCell gap(Entry entry, GridCell cell) {
        return entry.isGap() ? cell.with(Tone.GAP) : cell;
    }
}

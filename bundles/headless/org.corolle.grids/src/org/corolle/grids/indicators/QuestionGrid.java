// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.indicators;

import static org.corolle.model.framework.FrameworkPackage.Literals.EVALUATIVE_QUESTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.corolle.grids.words.GridWords;
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
                    : question().stream().flatMap(q -> q.getIndicators().stream())).filter(FrameworkRows::isKept);
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
        GridWords words = GridWords.in(request.locale());
        List<Entry> entries = entries(project);
        List<DraftColumn<Entry>> columns = ColumnSelection.of(request, List.of(), columns(request.locale(),
                entries.stream().anyMatch(e -> e.question().stream().anyMatch(q -> !q.isSetFocus()))));
        GridDraft<Entry> draft = new GridDraft<>(project, request, columns);
        entries.forEach(e -> draft.row(e, "", List.of(e.subject()), Stream.concat(e.indicators(), e.markers())));
        return draft.finish(ColumnSelection.title(request), words.get("sentence.noQuestions"),
                new GridAppearance(FONT_SIZE, 0, false, columns.get(0).head().id().equals("strategic-question")),
                List.of(words.get("note.empty"), words.get("note.discarded"), words.get("note.unasked")));
    }

    static List<DraftColumn<Entry>> columns(Locale locale, boolean unsorted) {
        ColumnHeads heads = new ColumnHeads(locale);
        Labels labels = Labels.in(locale);
        FrameworkPackage f = FrameworkPackage.eINSTANCE;
        String unasked = GridWords.in(locale).get("unasked");
        List<DraftColumn<Entry>> columns = new ArrayList<>(List.of(
                new DraftColumn<>(heads.own("strategic-question", 30),
                        e -> GridCells.text(e.strategic().map(labels::of).orElse(unasked)).with(Tone.SECTION)),
                asked(heads.own("process-questions", 36), QuestionFocus.PROCESS_AND_OUTPUTS),
                asked(heads.own("value-questions", 36), QuestionFocus.ADDED_VALUE_AND_IMPACTS),
                new DraftColumn<>(heads.of("indicator", 44, EVALUATIVE_QUESTION, f.getEvaluativeQuestion_Indicators()),
                        e -> gap(e, GridCells.items(e.indicators().map(labels::of)))),
                new DraftColumn<>(heads.of("markers", 36, EVALUATIVE_QUESTION, f.getEvaluativeQuestion_Markers()),
                        e -> gap(e, GridCells.items(e.markers().map(labels::of))))));
        if (unsorted) {
            columns.add(UNSORTED_AT, new DraftColumn<>(heads.own("unsorted-questions", 30),
                    e -> e.question().filter(q -> !q.isSetFocus()).map(q -> GridCells.text(q.getName()))
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
            FrameworkRows.of(project, false, true).stream().filter(l -> !l.isGap() && l.questions().isEmpty())
                    .forEach(l -> entries.add(new Entry(Optional.empty(), l.subject())));
        }
        return entries;
    }

    private static DraftColumn<Entry> asked(GridColumn head, QuestionFocus focus) {
        return new DraftColumn<>(head, e -> e.question().filter(q -> q.isSetFocus() && q.getFocus() == focus)
                .map(q -> GridCells.text(q.getName())).orElse(GridCell.EMPTY));
    }

    private static GridCell gap(Entry entry, GridCell cell) {
        return entry.isGap() ? cell.with(Tone.GAP) : cell;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.corolle.core.Progress;
import org.corolle.core.labels.Labels;
import org.corolle.grids.draft.ColumnHeads;
import org.corolle.grids.draft.DraftColumn;
import org.corolle.grids.draft.GridCells;
import org.corolle.grids.draft.GridDraft;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridCell.Tone;
import org.corolle.grids.grid.GridRequest;
import org.corolle.grids.grid.GridAppearance;
import org.corolle.grids.words.GridWords;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectPackage;
import org.corolle.validation.Validator;
import org.corolle.validation.rule.Finding;

/**
 * The coverage report D13: each question, then each petal with its criteria: the indicators, markers, plan lines and
 * instruments there are, and what the rules noticed; then what they noticed elsewhere. Zero is a count here, and true.
 */
public final class CoverageGrid {

    private static final int FONT_SIZE = 10;
    private static final int FINDINGS_WIDTH = 70;

    private final GridWords words;
    private final Labels labels;

    private CoverageGrid(GridRequest request) {
        words = GridWords.in(request.locale());
        labels = Labels.in(request.locale());
    }

    /** The coverage report of a project. */
    public static Grid build(EvaluationProject project, GridRequest request, Progress progress) {
        return new CoverageGrid(request).grid(project, request, new Validator().validate(project, progress));
    }

    private Grid grid(EvaluationProject project, GridRequest request, List<Finding> findings) {
        GridDraft<CoveredElement> draft = new GridDraft<>(project, request, columns(new ColumnHeads(request.locale())));
        for (CoveredElement covered : Coverage.of(project, findings)) {
            draft.row(covered, covered.dimension().map(Dimension::getColour).orElse(""), List.of(covered.subject()),
                    Stream.concat(covered.indicators().stream(), covered.markers().stream()));
        }
        List<String> notes = List.of(words.get("note.coverage"), words.get("note.findings",
                String.valueOf(findings.size())));
        return draft.finish(request.kind().title(request.locale()), words.get("sentence.nothing"),
                new GridAppearance(FONT_SIZE, 0, true, false), notes);
    }

    private List<DraftColumn<CoveredElement>> columns(ColumnHeads heads) {
        List<DraftColumn<CoveredElement>> columns = new ArrayList<>();
        columns.add(new DraftColumn<>(heads.own("part", 20), c -> GridCells.text(labels.of(c.subject().eClass()))
                .with(c.dimension().isPresent() ? Tone.PETAL : Tone.SECTION)));
        columns.add(new DraftColumn<>(heads.own("subject", 46), c -> GridCells.text(labels.of(c.subject()))
                .with(c.dimension().isPresent() ? Tone.PETAL_TINT : Tone.PLAIN)));
        columns.add(new DraftColumn<>(heads.of("focus", 18, FrameworkPackage.Literals.EVALUATIVE_QUESTION,
                FrameworkPackage.eINSTANCE.getEvaluativeQuestion_Focus()), this::focus));
        columns.add(new DraftColumn<>(heads.own("coverage", 25), this::coverage));
        columns.add(count(heads, "retained", c -> c.count(IndicatorStatus.RETAINED)));
        columns.add(count(heads, "proposed", c -> c.count(IndicatorStatus.PROPOSED)));
        columns.add(count(heads, "marker-count", c -> (long) c.markers().size()));
        columns.add(count(heads, "planned-count", c -> c.indicators().stream()
                .filter(Coverage::isRetained).filter(i -> !i.getPlanItems().isEmpty()).count()));
        columns.add(new DraftColumn<>(heads.own("instruments", 26), c -> GridCells.items(c.indicators().stream()
                .filter(i -> i.getStatus() != IndicatorStatus.DISCARDED).flatMap(this::instruments).distinct())));
        columns.add(new DraftColumn<>(heads.own("finding-count", 10), c -> GridCells.figure(c.findings().size())));
        columns.add(new DraftColumn<>(heads.own("findings", FINDINGS_WIDTH),
                c -> GridCells.items(c.findings().stream().map(this::sentence))));
        return columns;
    }

    private static DraftColumn<CoveredElement> count(ColumnHeads heads, String id,
            Function<CoveredElement, Long> number) {
        return new DraftColumn<>(heads.own(id, 11),
                c -> c.counts() ? GridCells.figure(number.apply(c)) : GridCell.EMPTY);
    }

    private GridCell focus(CoveredElement covered) {
        return covered.subject() instanceof EvaluativeQuestion question && question.isSetFocus()
                ? GridCells.text(labels.of(question.getFocus(), FrameworkPackage.Literals.QUESTION_FOCUS))
                : GridCell.EMPTY;
    }

    private GridCell coverage(CoveredElement covered) {
        if (!covered.counts()) {
            return GridCell.EMPTY;
        }
        if (covered.subject() instanceof Dimension petal) {
            long done = petal.getCriteria().stream().filter(c -> Coverage.isCovered(c.getIndicators(), c.getMarkers()))
                    .count();
            return petal.getCriteria().isEmpty() ? GridCells.text(words.get("coverage.noCriteria")).with(Tone.GAP)
                    : GridCells.text(words.get("coverage.criteria", String.valueOf(done),
                            String.valueOf(petal.getCriteria().size())));
        }
        if (covered.count(IndicatorStatus.RETAINED) > 0) {
            return GridCells.text(words.get("coverage.covered"));
        }
        if (!covered.markers().isEmpty()) {
            return GridCells.text(words.get("coverage.markers"));
        }
        return GridCells.text(words.get(covered.count(IndicatorStatus.PROPOSED) > 0 ? "coverage.proposed"
                : "coverage.none")).with(Tone.GAP);
    }

    private Stream<String> instruments(Indicator indicator) {
        return indicator.getPlanItems().stream().filter(p -> p.getInstrument() != null)
                .map(p -> labels.of(p.getInstrument()));
    }

    private String sentence(Finding finding) {
        return words.get("finding", labels.of(finding.severity(), ProjectPackage.Literals.RULE_SEVERITY),
                finding.what(words.locale()), finding.remedy(words.locale()), finding.rule());
    }
}

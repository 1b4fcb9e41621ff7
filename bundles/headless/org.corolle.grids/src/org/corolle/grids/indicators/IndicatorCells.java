// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.indicators;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.core.labels.Labels;
import org.corolle.grids.GridCell;
import org.corolle.grids.GridCell.Tone;
import org.corolle.grids.GridColumn;
import org.corolle.grids.draft.Cells;
import org.corolle.grids.draft.Heads;
import org.corolle.grids.words.CleanText;
import org.corolle.grids.words.Words;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.Circuit;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorMeasure;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;
import org.corolle.model.transfer.TransferPackage;

/** What each of the 28 columns shows of a line. */
final class IndicatorCells {

    private final EvaluationProject project;
    private final Words words;
    private final Labels labels;
    private final MeasureText measures;
    private final PlanText plan;
    private final Evidence evidence;

    IndicatorCells(EvaluationProject project, Locale locale) {
        this.project = project;
        words = Words.in(locale);
        labels = Labels.in(locale);
        measures = new MeasureText(project, words);
        plan = new PlanText(labels);
        evidence = new Evidence(project, words);
    }

    GridCell code(Line line) {
        return ofIndicator(line, i -> Cells.text(i.getCode()));
    }

    GridCell dimension(Line line) {
        return Cells.text(labels.of(line.dimension())).with(Tone.PETAL);
    }

    GridCell criterion(Line line) {
        return line.criterion().map(c -> Cells.text(labels.of(c)).with(Tone.PETAL_TINT))
                .orElse(GridCell.EMPTY.with(Tone.GAP));
    }

    GridCell action(Line line) {
        return ofIndicator(line, i -> Cells.names(i.getActions().stream()));
    }

    GridCell link(Line line) {
        return ofIndicator(line, i -> Cells.names(i.getConcerns().stream().filter(e -> !(e instanceof Circuit))
                .map(e -> e instanceof ChainCell cell ? cell.getActivity() : e).distinct()));
    }

    GridCell circuit(Line line) {
        return ofIndicator(line, i -> Cells.names(i.getConcerns().stream()
                .map(e -> e instanceof ChainCell cell ? cell.getCircuit() : e)
                .filter(Circuit.class::isInstance).distinct()));
    }

    GridCell question(Line line) {
        return Cells.names(line.questions().stream());
    }

    GridCell focus(Line line) {
        return Cells.items(line.questions().stream().filter(EvaluativeQuestion::isSetFocus)
                .map(EvaluativeQuestion::getFocus).distinct().sorted()
                .map(f -> labels.of(f, FrameworkPackage.Literals.QUESTION_FOCUS)));
    }

    GridCell indicator(Line line) {
        GridCell name = line.indicator().map(i -> Cells.text(labels.of(i))).orElse(GridCell.EMPTY);
        return line.isGap() ? name.with(Tone.GAP) : name;
    }

    GridCell definition(Line line) {
        return ofIndicator(line, i -> {
            String calculation = CleanText.of(i.getCalculation());
            return Cells.text(Stream.of(CleanText.of(i.getDefinition()),
                    calculation.isEmpty() ? "" : words.get("calculation", calculation))
                    .filter(t -> !t.isEmpty()).collect(Collectors.joining("\n")));
        });
    }

    GridCell level(Line line) {
        return ofIndicator(line, i -> i.isSetLevel()
                ? Cells.text(labels.of(i.getLevel(), FrameworkPackage.Literals.INDICATOR_LEVEL)) : GridCell.EMPTY);
    }

    GridCell nature(Line line) {
        return ofIndicator(line, i -> i.isSetNature()
                ? Cells.text(labels.of(i.getNature(), FrameworkPackage.Literals.INDICATOR_NATURE)) : GridCell.EMPTY);
    }

    GridCell measure(Line line) {
        return ofIndicator(line, i -> Cells.text(measure(i)));
    }

    GridCell direction(Line line) {
        return ofIndicator(line, i -> i.getAscending() == null ? GridCell.EMPTY
                : Cells.text(words.get("direction." + i.getAscending())));
    }

    GridCell markers(Line line) {
        GridCell marker = line.marker().map(m -> Cells.text(m.isSetDepth()
                ? words.get("marker.depth", labels.of(m),
                        labels.of(m.getDepth(), FrameworkPackage.Literals.MARKER_DEPTH)) : labels.of(m)))
                .orElse(GridCell.EMPTY);
        return line.isGap() ? marker.with(Tone.GAP) : marker;
    }

    GridCell stakeholders(Line line) {
        return Cells.names(Stream.concat(line.indicator().stream().flatMap(i -> i.getStakeholders().stream()),
                line.marker().stream().map(m -> m.getStakeholder())));
    }

    GridCell instrument(Line line) {
        return planned(line, plan::instrument);
    }

    GridCell source(Line line) {
        return planned(line, CollectionPlanItem::getMeansOfVerification);
    }

    GridCell respondents(Line line) {
        return planned(line, plan::respondents);
    }

    GridCell responsible(Line line) {
        return planned(line, CollectionPlanItem::getResponsibleRole);
    }

    GridCell frequency(Line line) {
        return planned(line, plan::frequency);
    }

    GridCell measured(Line line, MeasurementKind kind) {
        return ofIndicator(line, i -> measures.of(i, kind));
    }

    GridCell observed(Line line) {
        return line.marker().map(m -> m.isSetObserved()
                ? Cells.text(labels.of(m.getObserved(), FrameworkPackage.Literals.MARKER_OBSERVED)) : GridCell.EMPTY)
                .orElseGet(() -> measured(line, MeasurementKind.OBSERVED));
    }

    GridCell comment(Line line) {
        return Cells.items(evidence.comments(line));
    }

    GridCell scope(Line line) {
        return line.isGap() || !line.subject().isSetTransferScope() ? GridCell.EMPTY
                : Cells.text(labels.of(line.subject().getTransferScope(), TransferPackage.Literals.TRANSFER_SCOPE));
    }

    GridCell aggregation(Line line) {
        return ofIndicator(line,
                i -> Cells.text(labels.of(i.getAggregation(), FrameworkPackage.Literals.AGGREGATION)));
    }

    GridCell status(Line line) {
        return ofIndicator(line, i -> Cells.text(labels.of(i.getStatus(), FrameworkPackage.Literals.INDICATOR_STATUS))
                .with(Lines.isKept(i) ? Tone.PLAIN : Tone.FAINT));
    }

    /** The ways to measure, those of the project's units and scales included, for the list to choose from. */
    GridColumn withMeasures(GridColumn head) {
        Set<String> choices = new LinkedHashSet<>();
        for (IndicatorMeasure measure : IndicatorMeasure.VALUES) {
            String label = labels.of(measure, FrameworkPackage.Literals.INDICATOR_MEASURE);
            choices.add(label);
            if (measure == IndicatorMeasure.UNIT) {
                project.getUnits().forEach(u -> choices.add(measure(label, u)));
            } else if (measure == IndicatorMeasure.ORDINAL && project.getFramework() != null) {
                project.getFramework().getScales().forEach(s -> choices.add(measure(label, s)));
            }
        }
        return new GridColumn(head.id(), head.label(), head.explanation(), head.width(), List.copyOf(choices));
    }

    /** The two directions, for the list to choose from. */
    GridColumn withDirections(GridColumn head) {
        return new GridColumn(head.id(), head.label(), head.explanation(), head.width(),
                List.of(words.get("direction.true"), words.get("direction.false")));
    }

    private String measure(Indicator indicator) {
        String label = indicator.isSetMeasure()
                ? labels.of(indicator.getMeasure(), FrameworkPackage.Literals.INDICATOR_MEASURE) : "";
        NamedElement detail = indicator.getUnit() == null ? indicator.getScale() : indicator.getUnit();
        return detail == null ? label : measure(label, detail);
    }

    private String measure(String label, NamedElement detail) {
        String named = labels.of(detail);
        return label.isEmpty() || label.equalsIgnoreCase(named) ? named : words.get("measure.of", label, named);
    }

    private GridCell planned(Line line, Function<CollectionPlanItem, String> said) {
        return ofIndicator(line, i -> plan.of(i, said));
    }

    private static GridCell ofIndicator(Line line, Function<Indicator, GridCell> cell) {
        return line.indicator().map(cell).orElse(GridCell.EMPTY);
    }
}

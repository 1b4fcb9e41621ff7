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
import org.corolle.grids.draft.ColumnHeads;
import org.corolle.grids.draft.GridCells;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridCell.Tone;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.words.CleanText;
import org.corolle.grids.words.GridWords;
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
    private final GridWords words;
    private final Labels labels;
    private final MeasureText measures;
    private final PlanText plan;
    private final MeasurementEvidence evidence;

    IndicatorCells(EvaluationProject project, Locale locale) {
        this.project = project;
        words = GridWords.in(locale);
        labels = Labels.in(locale);
        measures = new MeasureText(project, words);
        plan = new PlanText(labels);
        evidence = new MeasurementEvidence(project, words);
    }

    GridCell code(FrameworkRow line) {
        return ofIndicator(line, i -> GridCells.text(i.getCode()));
    }

    GridCell dimension(FrameworkRow line) {
        return GridCells.text(labels.of(line.dimension())).with(Tone.PETAL);
    }

    GridCell criterion(FrameworkRow line) {
        return line.criterion().map(c -> GridCells.text(labels.of(c)).with(Tone.PETAL_TINT))
                .orElse(GridCell.EMPTY.with(Tone.GAP));
    }

    GridCell action(FrameworkRow line) {
        return ofIndicator(line, i -> GridCells.names(i.getActions().stream()));
    }

    GridCell link(FrameworkRow line) {
        return ofIndicator(line, i -> GridCells.names(i.getConcerns().stream().filter(e -> !(e instanceof Circuit))
                .map(e -> e instanceof ChainCell cell ? cell.getActivity() : e).distinct()));
    }

    GridCell circuit(FrameworkRow line) {
        return ofIndicator(line, i -> GridCells.names(i.getConcerns().stream()
                .map(e -> e instanceof ChainCell cell ? cell.getCircuit() : e)
                .filter(Circuit.class::isInstance).distinct()));
    }

    GridCell question(FrameworkRow line) {
        return GridCells.names(line.questions().stream());
    }

    GridCell focus(FrameworkRow line) {
        return GridCells.items(line.questions().stream().filter(EvaluativeQuestion::isSetFocus)
                .map(EvaluativeQuestion::getFocus).distinct().sorted()
                .map(f -> labels.of(f, FrameworkPackage.Literals.QUESTION_FOCUS)));
    }

    GridCell indicator(FrameworkRow line) {
        GridCell name = line.indicator().map(i -> GridCells.text(labels.of(i))).orElse(GridCell.EMPTY);
        return line.isGap() ? name.with(Tone.GAP) : name;
    }

    GridCell definition(FrameworkRow line) {
        return ofIndicator(line, i -> {
            String calculation = CleanText.of(i.getCalculation());
            return GridCells.text(Stream.of(CleanText.of(i.getDefinition()),
                    calculation.isEmpty() ? "" : words.get("calculation", calculation))
                    .filter(t -> !t.isEmpty()).collect(Collectors.joining("\n")));
        });
    }

    GridCell level(FrameworkRow line) {
        return ofIndicator(line, i -> i.isSetLevel()
                ? GridCells.text(labels.of(i.getLevel(), FrameworkPackage.Literals.INDICATOR_LEVEL)) : GridCell.EMPTY);
    }

    GridCell nature(FrameworkRow line) {
        return ofIndicator(line, i -> i.isSetNature()
                ? GridCells.text(labels.of(i.getNature(), FrameworkPackage.Literals.INDICATOR_NATURE))
                : GridCell.EMPTY);
    }

    GridCell measure(FrameworkRow line) {
        return ofIndicator(line, i -> GridCells.text(measure(i)));
    }

    GridCell direction(FrameworkRow line) {
        return ofIndicator(line, i -> i.getAscending() == null ? GridCell.EMPTY
                : GridCells.text(words.get("direction." + i.getAscending())));
    }

    GridCell markers(FrameworkRow line) {
        GridCell marker = line.marker().map(m -> GridCells.text(m.isSetDepth()
                ? words.get("marker.depth", labels.of(m),
                        labels.of(m.getDepth(), FrameworkPackage.Literals.MARKER_DEPTH)) : labels.of(m)))
                .orElse(GridCell.EMPTY);
        return line.isGap() ? marker.with(Tone.GAP) : marker;
    }

    GridCell stakeholders(FrameworkRow line) {
        return GridCells.names(Stream.concat(line.indicator().stream().flatMap(i -> i.getStakeholders().stream()),
                line.marker().stream().map(m -> m.getStakeholder())));
    }

    GridCell instrument(FrameworkRow line) {
        return planned(line, plan::instrument);
    }

    GridCell source(FrameworkRow line) {
        return planned(line, CollectionPlanItem::getMeansOfVerification);
    }

    GridCell respondents(FrameworkRow line) {
        return planned(line, plan::respondents);
    }

    GridCell responsible(FrameworkRow line) {
        return planned(line, CollectionPlanItem::getResponsibleRole);
    }

    GridCell frequency(FrameworkRow line) {
        return planned(line, plan::frequency);
    }

    GridCell measured(FrameworkRow line, MeasurementKind kind) {
        return ofIndicator(line, i -> measures.of(i, kind));
    }

    GridCell observed(FrameworkRow line) {
        return line.marker().map(m -> m.isSetObserved()
                ? GridCells.text(labels.of(m.getObserved(), FrameworkPackage.Literals.MARKER_OBSERVED))
                : GridCell.EMPTY)
                .orElseGet(() -> measured(line, MeasurementKind.OBSERVED));
    }

    GridCell comment(FrameworkRow line) {
        return GridCells.items(evidence.comments(line));
    }

    GridCell scope(FrameworkRow line) {
        return line.isGap() || !line.subject().isSetTransferScope() ? GridCell.EMPTY
                : GridCells.text(labels.of(line.subject().getTransferScope(), TransferPackage.Literals.TRANSFER_SCOPE));
    }

    GridCell aggregation(FrameworkRow line) {
        return ofIndicator(line,
                i -> GridCells.text(labels.of(i.getAggregation(), FrameworkPackage.Literals.AGGREGATION)));
    }

    GridCell status(FrameworkRow line) {
        return ofIndicator(line,
                i -> GridCells.text(labels.of(i.getStatus(), FrameworkPackage.Literals.INDICATOR_STATUS))
                        .with(FrameworkRows.isKept(i) ? Tone.PLAIN : Tone.FAINT));
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

    private GridCell planned(FrameworkRow line, Function<CollectionPlanItem, String> said) {
        return ofIndicator(line, i -> plan.of(i, said));
    }

    private static GridCell ofIndicator(FrameworkRow line, Function<Indicator, GridCell> cell) {
        return line.indicator().map(cell).orElse(GridCell.EMPTY);
    }
}

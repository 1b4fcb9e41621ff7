// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.corolle.core.labels.Labels;
import org.corolle.core.number.NumberText;
import org.corolle.grids.draft.GridCells;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.words.CleanText;
import org.corolle.grids.words.DateText;
import org.corolle.grids.words.GridWords;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.collection.MeasurementStatus;
import org.corolle.model.collection.Qualifier;
import org.corolle.model.collection.Unit;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorMeasure;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;

/** Measurements as people write them: value, unit, period, and whatever tells one from another. */
final class MeasureText {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private final EvaluationProject project;
    private final GridWords words;
    private final Labels labels;

    MeasureText(EvaluationProject project, GridWords words) {
        this.project = project;
        this.words = words;
        this.labels = Labels.in(words.locale());
    }

    /** The indicator's measurements of one kind. */
    GridCell of(Indicator indicator, MeasurementKind kind) {
        List<Measurement> found = indicator.getMeasurements().stream()
                .filter(m -> m.isSetKind() && m.getKind() == kind).toList();
        return GridCells.items(found.stream().map(m -> one(m, indicator, found.size() > 1)));
    }

    private String one(Measurement measurement, Indicator indicator, boolean withSource) {
        String value = value(measurement, indicator);
        if (value.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(value);
        String when = when(measurement);
        if (!when.isEmpty()) {
            text.append(" (").append(when).append(')');
        }
        for (String detail : details(measurement, withSource)) {
            text.append(" – ").append(detail);
        }
        return text.toString();
    }

    private String value(Measurement m, Indicator indicator) {
        String said = CleanText.of(m.getText());
        if (m.getValue() == null) {
            return said.isEmpty() && m.getQualifier() == Qualifier.NOT_QUANTIFIED ? label(m.getQualifier()) : said;
        }
        String number = level(m.getValue(), indicator)
                .orElseGet(() -> NumberText.grouped(m.getValue(), words.locale()) + unit(indicator));
        boolean exact = m.getQualifier() == Qualifier.EXACT || m.getQualifier() == Qualifier.NOT_QUANTIFIED;
        String qualified = exact ? number : label(m.getQualifier()) + " " + number;
        String counted = m.getNumerator() == null || m.getDenominator() == null ? qualified
                : words.get("measure.share", qualified, NumberText.grouped(m.getNumerator(), words.locale()),
                        NumberText.grouped(m.getDenominator(), words.locale()));
        return said.isEmpty() ? counted : counted + " – " + said;
    }

    private Optional<String> level(BigDecimal value, Indicator indicator) {
        return indicator.getScale() == null ? Optional.empty()
                : indicator.getScale().getLevels().stream()
                        .filter(l -> l.getValue() != null && value.compareTo(BigDecimal.valueOf(l.getValue())) == 0)
                        .findFirst().map(l -> NumberText.grouped(value, words.locale()) + " – " + labels.of(l));
    }

    private static String unit(Indicator indicator) {
        String symbol = symbol(indicator.getUnit());
        if (symbol.isEmpty() && indicator.isSetMeasure() && indicator.getMeasure() == IndicatorMeasure.PERCENTAGE) {
            symbol = "%";
        }
        return symbol.isEmpty() ? "" : NO_BREAK_SPACE + symbol;
    }

    private static String symbol(Unit unit) {
        if (unit == null) {
            return "";
        }
        String symbol = CleanText.of(unit.getSymbol());
        return symbol.isEmpty() ? CleanText.of(unit.getName()) : symbol;
    }

    private String when(Measurement m) {
        String period = DateText.period(m.getPeriodStart(), m.getPeriodEnd(), words);
        return period.isEmpty() && m.getYear() != null ? m.getYear().toString() : period;
    }

    private List<String> details(Measurement m, boolean withSource) {
        List<String> details = new ArrayList<>();
        Stream.of(m.getTerritory(), m.getStakeholder())
                .filter(e -> e != null && e != project.getTerritory()).map(NamedElement::getName)
                .forEach(details::add);
        if (withSource && m.getDocument() != null) {
            details.add(words.get("measure.source", labels.of(m.getDocument())));
        }
        if (m.isSetStatus() && m.getStatus() == MeasurementStatus.PROVISIONAL) {
            details.add(labels.of(m.getStatus(), CollectionPackage.Literals.MEASUREMENT_STATUS));
        }
        return details.stream().map(CleanText::of).filter(d -> !d.isEmpty()).toList();
    }

    private String label(Qualifier qualifier) {
        return labels.of(qualifier, CollectionPackage.Literals.QUALIFIER);
    }
}

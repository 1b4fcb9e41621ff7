// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import java.util.Optional;

import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;
import org.eclipse.emf.ecore.EObject;

/**
 * V20 (IATI, where a baseline's year is required): a baseline says its year or its period, and no period ends before it
 * starts. Partial dates are given the benefit of the doubt: 2018-07 to 2018 is in order. What is no date is told.
 */
final class PeriodRule extends Rule {

    PeriodRule() {
        super("V20", RuleSeverity.ERROR);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(EvaluationProject.class, p -> period(inspection, p, p.getStartDate(), p.getEndDate()));
        inspection.each(CollectionInstrument.class, i -> period(inspection, i, i.getPeriodStart(), i.getPeriodEnd()));
        inspection.each(KeyFigure.class, f -> period(inspection, f, f.getPeriodStart(), f.getPeriodEnd()));
        inspection.each(Measurement.class, m -> {
            period(inspection, m, m.getPeriodStart(), m.getPeriodEnd());
            boolean baseline = m.isSetKind() && m.getKind() == MeasurementKind.BASELINE;
            if (baseline && m.getYear() == null && blank(m.getPeriodStart()) && blank(m.getPeriodEnd())) {
                inspection.add(m, "noYear", m);
            }
        });
    }

    private static void period(Inspection inspection, EObject element, String start, String end) {
        Optional<DateSpan> from = date(inspection, element, start);
        Optional<DateSpan> to = date(inspection, element, end);
        if (from.isPresent() && to.isPresent() && from.get().first().isAfter(to.get().last())) {
            inspection.add(element, "reversed", element, from.get().written(), to.get().written());
        }
    }

    private static Optional<DateSpan> date(Inspection inspection, EObject element, String text) {
        if (blank(text)) {
            return Optional.empty();
        }
        Optional<DateSpan> date = DateSpan.of(text);
        if (date.isEmpty()) {
            inspection.add(element, "noDate", element, text);
        }
        return date;
    }
}

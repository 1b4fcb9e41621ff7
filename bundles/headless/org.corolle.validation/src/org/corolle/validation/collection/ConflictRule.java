// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Amount;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;
import org.eclipse.emf.ecore.EObject;

/**
 * V23 (250 questionnaires in S003, 273 in S004): figures about the same thing that differ are shown with both sources.
 * Observed values of one indicator, period, territory and group are compared; so are key figures that are said to
 * disagree, told once for each pair, and key figures with the same label, unit and period in one place.
 */
final class ConflictRule extends Rule {

    ConflictRule() {
        super("V23", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        Map<Object, Measurement> values = new HashMap<>();
        inspection.each(Measurement.class, m -> {
            boolean observed = m.isSetKind() && m.getKind() == MeasurementKind.OBSERVED;
            Measurement first = !observed || m.getValue() == null || m.getIndicator() == null ? null
                    : values.putIfAbsent(MeasurementKey.of(m), m);
            if (first != null && first.getValue().compareTo(m.getValue()) != 0) {
                inspection.add(m, "values", m, Amount.of(first), NamedSources.named(first), Amount.of(m),
                        NamedSources.named(m));
            }
        });
        Set<Set<EObject>> told = new HashSet<>();
        Map<Object, KeyFigure> figures = new HashMap<>();
        inspection.each(KeyFigure.class, figure -> {
            figure.getDisagreesWith().forEach(other -> disagree(inspection, told, figure, other));
            KeyFigure first = figure.getValue() == null || blank(figure.getName()) ? null
                    : figures.putIfAbsent(MeasurementKey.of(figure), figure);
            if (first != null && first.getValue().compareTo(figure.getValue()) != 0) {
                disagree(inspection, told, first, figure);
            }
        });
    }

    private static void disagree(Inspection inspection, Set<Set<EObject>> told, KeyFigure one, KeyFigure other) {
        if (one == other || !told.add(new HashSet<>(List.of(one, other)))) {
            return;
        }
        boolean sameName = !blank(one.getName()) && one.getName().equalsIgnoreCase(other.getName());
        inspection.add(one, sameName ? "figure" : "figures", one, shown(one), NamedSources.named(one),
                other, shown(other), NamedSources.named(other));
    }

    private static Object shown(KeyFigure f) {
        return f.getValue() != null ? Amount.of(f) : f.getText();
    }
}

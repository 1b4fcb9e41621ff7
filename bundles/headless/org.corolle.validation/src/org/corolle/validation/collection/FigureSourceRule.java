// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import org.corolle.core.query.IsIllustrative;
import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.project.Element;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V22 (the cases where sources disagree): each measurement and key figure that says something names its source.
 * A target is a wish of the group, and an illustrative figure is made up: neither has a source.
 */
final class FigureSourceRule extends Rule {

    FigureSourceRule() {
        super("V22", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(Measurement.class, m -> {
            boolean target = m.isSetKind() && m.getKind() == MeasurementKind.TARGET;
            if (!target && (m.getValue() != null || !blank(m.getText()))) {
                source(inspection, m, "measurement");
            }
        });
        inspection.each(KeyFigure.class, f -> {
            if (f.getValue() != null || !blank(f.getText())) {
                source(inspection, f, "keyFigure");
            }
        });
    }

    private static void source(Inspection inspection, Element figure, String key) {
        if (NamedSources.of(figure).isEmpty() && !IsIllustrative.test(figure)) {
            inspection.add(figure, key, figure);
        }
    }
}

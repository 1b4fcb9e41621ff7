// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import java.math.BigDecimal;

import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.Unit;
import org.corolle.model.collection.UnitKind;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorMeasure;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V21: a percentage lies between 0 and 100, or a text beside it explains why not (a growth, a share of something
 * planned): the comment of a measurement; the words, the description or the base of a key figure.
 */
final class PercentageRule extends Rule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    PercentageRule() {
        super("V21", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(Measurement.class, m -> {
            if (percentage(m.getIndicator()) && outside(m.getValue()) && blank(m.getComment()) && blank(m.getText())) {
                inspection.add(m, "outside", m, m.getValue());
            }
        });
        inspection.each(KeyFigure.class, f -> {
            boolean unexplained = blank(f.getText()) && blank(f.getDescription()) && blank(f.getBase());
            if (percentage(f.getUnit()) && outside(f.getValue()) && unexplained) {
                inspection.add(f, "outside", f, f.getValue());
            }
        });
    }

    private static boolean percentage(Indicator indicator) {
        return indicator != null && (percentage(indicator.getUnit())
                || indicator.isSetMeasure() && indicator.getMeasure() == IndicatorMeasure.PERCENTAGE);
    }

    private static boolean percentage(Unit unit) {
        return unit != null && unit.isSetKind() && unit.getKind() == UnitKind.PERCENTAGE;
    }

    private static boolean outside(BigDecimal value) {
        return value != null && (value.signum() < 0 || value.compareTo(WHOLE) > 0);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.Qualifier;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorMeasure;
import org.corolle.model.framework.IndicatorNature;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V19 (IATI): nature, measure and values agree. A qualitative measure has words and no number; units and percentages
 * have a number, unless said to be not quantified; an ordinal value has a number or names a level of its scale;
 * a nominal value is a number or a category in words.
 */
final class MeasureRule extends Rule {

    MeasureRule() {
        super("V19", RuleSeverity.ERROR);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(Indicator.class, indicator -> {
            boolean said = indicator.isSetNature() && indicator.isSetMeasure();
            if (said && indicator.getStatus() != IndicatorStatus.DISCARDED) {
                nature(inspection, indicator);
            }
        });
        inspection.each(Measurement.class, measurement -> {
            Indicator indicator = measurement.getIndicator();
            if (indicator != null && indicator.isSetMeasure()) {
                value(inspection, measurement, indicator);
            }
        });
    }

    private static void nature(Inspection inspection, Indicator indicator) {
        boolean words = indicator.getMeasure() == IndicatorMeasure.QUALITATIVE;
        boolean counted = indicator.getMeasure() == IndicatorMeasure.UNIT
                || indicator.getMeasure() == IndicatorMeasure.PERCENTAGE;
        if (indicator.getNature() == IndicatorNature.QUANTITATIVE && words) {
            inspection.add(indicator, "figuresInWords", indicator);
        } else if (indicator.getNature() == IndicatorNature.QUALITATIVE && counted) {
            inspection.add(indicator, "wordsInFigures", indicator);
        }
    }

    private static void value(Inspection inspection, Measurement measurement, Indicator indicator) {
        boolean numbered = measurement.getValue() != null;
        if (indicator.getMeasure() == IndicatorMeasure.QUALITATIVE) {
            if (numbered) {
                inspection.add(measurement, "numberNotWanted", indicator, measurement.getValue());
            }
        } else if (!numbered && !wordsWillDo(measurement, indicator)) {
            boolean ordinal = indicator.getMeasure() == IndicatorMeasure.ORDINAL;
            inspection.add(measurement, ordinal ? "levelWanted" : "numberWanted", indicator);
        }
    }

    private static boolean wordsWillDo(Measurement measurement, Indicator indicator) {
        if (blank(measurement.getText())) {
            return false;
        }
        return switch (indicator.getMeasure()) {
            case NOMINAL -> true;
            case ORDINAL -> indicator.getScale() != null && indicator.getScale().getLevels().stream()
                    .anyMatch(l -> measurement.getText().strip().equalsIgnoreCase(l.getName()));
            default -> measurement.getQualifier() == Qualifier.NOT_QUANTIFIED;
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.framework;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V18 (IATI, where the measure is required): an indicator has a code of its own, by which a filled grid finds its way
 * back, and says how it is measured. Codes that differ by case or spaces only count as the same.
 * Discarded indicators need neither, but the code they keep is taken.
 */
final class IndicatorIdentityRule extends Rule {

    IndicatorIdentityRule() {
        super("V18", RuleSeverity.ERROR);
    }

    @Override
    protected void check(Inspection inspection) {
        Map<String, Indicator> taken = new HashMap<>();
        inspection.each(Indicator.class, indicator -> {
            boolean discarded = indicator.getStatus() == IndicatorStatus.DISCARDED;
            if (!blank(indicator.getCode())) {
                String code = indicator.getCode().strip();
                Indicator first = taken.putIfAbsent(code.toLowerCase(Locale.ROOT), indicator);
                if (first != null) {
                    inspection.add(indicator, "sameCode", indicator, code, first);
                }
            } else if (!discarded) {
                inspection.add(indicator, "noCode", indicator);
            }
            if (!discarded && !indicator.isSetMeasure()) {
                inspection.add(indicator, "noMeasure", indicator);
            }
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.model.collection.Measurement;
import org.corolle.validation.rule.Amount;
import org.corolle.validation.rule.Inspection;

/** A measured value beside the median of at least four of its indicator, territory and group. */
final class ValueAmongSiblings {

    private static final int VALUES_NEEDED = 4;

    private ValueAmongSiblings() { }

    static void check(Inspection inspection) {
        Map<MeasurementKey, List<BigDecimal>> siblings = new LinkedHashMap<>();
        inspection.each(Measurement.class, m -> {
            if (comparable(m)) {
                siblings.computeIfAbsent(MeasurementKey.atAnyTime(m), k -> new ArrayList<>()).add(m.getValue().abs());
            }
        });
        siblings.values().forEach(values -> values.sort(null));
        inspection.each(Measurement.class, m -> {
            List<BigDecimal> values = comparable(m) ? siblings.get(MeasurementKey.atAnyTime(m)) : List.of();
            if (values.size() >= VALUES_NEEDED) {
                compare(inspection, m, values.get(values.size() / 2));
            }
        });
    }

    private static boolean comparable(Measurement m) {
        return m.getIndicator() != null && m.getValue() != null && m.getValue().signum() != 0;
    }

    private static void compare(Inspection inspection, Measurement m, BigDecimal median) {
        BigDecimal size = m.getValue().abs();
        BigDecimal times = BigDecimal.valueOf(inspection.threshold(MagnitudeRule.TIMES_APART));
        boolean large = size.compareTo(median.multiply(times)) > 0;
        if (large || size.multiply(times).compareTo(median) < 0) {
            Amount middle = new Amount(median, null, m.getIndicator().getUnit());
            inspection.add(m, large ? "largeValue" : "smallValue", m, Amount.of(m), middle,
                    inspection.threshold(MagnitudeRule.TIMES_APART));
        }
    }
}

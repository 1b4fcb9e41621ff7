// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.Measurement;

/** What a figure is about: two figures about the same thing should agree. */
record MeasurementKey(List<Object> parts) {

    /** Indicator, territory, group and period; a year alone is the period of that year. */
    static MeasurementKey of(Measurement m) {
        boolean yearOnly = m.getPeriodStart() == null && m.getPeriodEnd() == null && m.getYear() != null;
        String year = yearOnly ? m.getYear().toString() : null;
        return new MeasurementKey(Arrays.asList(m.getIndicator(), m.getTerritory(), m.getStakeholder(),
                yearOnly ? year : m.getPeriodStart(), yearOnly ? year : m.getPeriodEnd()));
    }

    /** Indicator, territory and group, whatever the period. */
    static MeasurementKey atAnyTime(Measurement m) {
        return new MeasurementKey(Arrays.asList(m.getIndicator(), m.getTerritory(), m.getStakeholder()));
    }

    /** Place, label, unit, rate and period. */
    static MeasurementKey of(KeyFigure f) {
        String label = f.getName().strip().toLowerCase(Locale.ROOT);
        return new MeasurementKey(Arrays.asList(f.eContainer(), label, f.getUnit(),
                f.isSetRate() ? f.getRate() : null, f.getPeriodStart(), f.getPeriodEnd()));
    }
}

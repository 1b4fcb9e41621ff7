// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import java.util.List;

import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.framework.Indicator;

/** The baselines, the targets or the observed values of an indicator. */
public final class MeasurementsOf {

    private MeasurementsOf() { }

    /** Those of this kind, in the order they were noted; one whose kind was not said is of none. */
    public static List<Measurement> indicator(Indicator indicator, MeasurementKind kind) {
        return indicator.getMeasurements().stream().filter(m -> m.isSetKind() && m.getKind() == kind).toList();
    }
}

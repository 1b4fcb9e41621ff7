// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import java.math.BigDecimal;

import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.Qualifier;
import org.corolle.model.collection.Unit;

/** A figure as a sentence names it, with how exact it is and its unit; qualifier and unit may be null. */
public record Amount(BigDecimal value, Qualifier qualifier, Unit unit) {

    /** The amount of a measurement that has a value and an indicator. */
    public static Amount of(Measurement m) {
        return new Amount(m.getValue(), m.getQualifier(), m.getIndicator().getUnit());
    }

    /** The amount of a key figure that has a value. */
    public static Amount of(KeyFigure f) {
        return new Amount(f.getValue(), f.getQualifier(), f.getUnit());
    }
}

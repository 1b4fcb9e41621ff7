// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.tables;

import java.util.List;
import java.util.Optional;

import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.Identified;
import org.corolle.validation.rule.Finding;

/**
 * A part of the project, the indicators and markers that cover it, and what the rules noticed about it. Only questions,
 * petals and criteria are to be covered; of other parts nothing is counted.
 */
record CoveredElement(Identified subject, boolean counts, Optional<Dimension> dimension, List<Indicator> indicators,
        List<ChangeMarker> markers, List<Finding> findings) {

    long count(IndicatorStatus status) {
        return indicators.stream().filter(i -> i.getStatus() == status).count();
    }
}

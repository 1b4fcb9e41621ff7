// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.EvaluationProject;

/** The lines of a project's framework, in its order. */
final class FrameworkRows {

    private FrameworkRows() { }

    /** Indicators, markers, and criteria and petals that have none. */
    static List<FrameworkRow> of(EvaluationProject project, boolean withDiscarded, boolean withMarkers) {
        List<FrameworkRow> lines = new ArrayList<>();
        EvaluationFramework framework = project.getFramework();
        if (framework != null) {
            framework.getDimensions().forEach(d -> addDimension(d, withDiscarded, withMarkers, lines));
        }
        return lines;
    }

    private static void addDimension(Dimension dimension, boolean withDiscarded, boolean withMarkers,
            List<FrameworkRow> lines) {
        if (dimension.getCriteria().isEmpty()) {
            lines.add(new FrameworkRow(dimension, dimension, Optional.empty()));
        }
        for (Criterion criterion : dimension.getCriteria()) {
            int before = lines.size();
            criterion.getIndicators().stream().filter(i -> withDiscarded || isKept(i))
                    .forEach(i -> lines.add(new FrameworkRow(i, dimension, Optional.of(criterion))));
            criterion.getMarkers().stream().filter(m -> withMarkers)
                    .forEach(m -> lines.add(new FrameworkRow(m, dimension, Optional.of(criterion))));
            if (lines.size() == before) {
                lines.add(new FrameworkRow(criterion, dimension, Optional.of(criterion)));
            }
        }
    }

    /** Whether the group has not discarded it. */
    static boolean isKept(Indicator indicator) {
        return indicator.getStatus() != IndicatorStatus.DISCARDED;
    }
}

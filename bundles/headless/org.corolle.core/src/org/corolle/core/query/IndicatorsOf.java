// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import java.util.List;

import org.corolle.model.framework.Indicator;
import org.corolle.model.project.EvaluationProject;

/** The indicators of a project, dimension by dimension, criterion by criterion. */
public final class IndicatorsOf {

    private IndicatorsOf() { }

    /** All of them in the order of the framework, discarded ones too; none while there is no framework. */
    public static List<Indicator> project(EvaluationProject project) {
        return project.getFramework() == null ? List.of() : project.getFramework().getDimensions().stream()
                .flatMap(dimension -> dimension.getCriteria().stream())
                .flatMap(criterion -> criterion.getIndicators().stream()).toList();
    }
}

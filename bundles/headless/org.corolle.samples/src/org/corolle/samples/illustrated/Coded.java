// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import org.corolle.model.framework.Indicator;
import org.corolle.model.project.EvaluationProject;

/** Indicators by their code. */
final class Coded {

    private Coded() { }

    static Indicator indicator(EvaluationProject project, String code) {
        return project.getFramework().getDimensions().stream().flatMap(d -> d.getCriteria().stream())
                .flatMap(c -> c.getIndicators().stream()).filter(i -> code.equals(i.getCode())).findFirst().orElseThrow();
    }
}

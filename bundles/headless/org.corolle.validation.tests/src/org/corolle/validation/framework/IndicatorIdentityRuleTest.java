// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.framework;

import static org.corolle.validation.ValidationProjects.indicator;
import static org.corolle.validation.ValidationProjects.keys;
import static org.corolle.validation.ValidationProjects.project;
import static org.corolle.validation.ValidationProjects.sentences;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorMeasure;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.EvaluationProject;
import org.junit.jupiter.api.Test;

class IndicatorIdentityRuleTest {

    private final EvaluationProject project = project();

    @Test
    void v18NamesBothIndicatorsOfOneCode() {
        coded("Participants", "1a");
        coded("Bénévoles", " 1A ");

        assertEquals(List.of("L’indicateur « Bénévoles » a le même code (1A) que l’indicateur « Participants »."),
                sentences(new IndicatorIdentityRule(), project));
    }

    @Test
    void v18AsksForACodeAndAMeasure() {
        indicator(project, "Participants");

        assertEquals(List.of("noCode", "noMeasure"), keys(new IndicatorIdentityRule(), project));
    }

    @Test
    void v18IsSilentOnCodesOfTheirOwn() {
        coded("Participants", "1a");
        coded("Bénévoles", "1b");
        indicator(project, "Écarté").setStatus(IndicatorStatus.DISCARDED);

        assertEquals(List.of(), keys(new IndicatorIdentityRule(), project));
    }

    private void coded(String name, String code) {
        Indicator indicator = indicator(project, name);
        indicator.setCode(code);
        indicator.setMeasure(IndicatorMeasure.UNIT);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.corolle.model.chain.ValueChain;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.Indicator;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {

    @Test
    void porterHasFiveMainAndFourSupportActivities() {
        ValueChain chain = Template.PORTER.build().getChains().get(0);

        assertEquals(List.of("Logistique interne", "Production", "Logistique externe", "Commercialisation et vente",
                "Services"), chain.getMainActivities().stream().map(a -> a.getName()).toList());
        assertEquals(4, chain.getSupportActivities().size());
        assertTrue(chain.isTemplate());
    }

    @Test
    void activitiesAndCircuitsIsAnEmptyThreeByThree() {
        ValueChain chain = Template.ACTIVITIES_AND_CIRCUITS.build().getChains().get(0);

        assertEquals(List.of(3, 3, 0),
                List.of(chain.getMainActivities().size(), chain.getCircuits().size(), chain.getCells().size()));
    }

    @Test
    void networksDimensionsAreAsPublished() {
        assertEquals("Épanouissement et émancipation des personnes", petals(Template.PARIS).get(0));
        assertEquals("Transformation sociétale", petals(Template.COORACE).get(4));
        assertEquals(List.of("Individu", "Société", "Politique", "Économie", "Environnement"),
                petals(Template.AVISE_ESSEC));
        assertEquals(5, petals(Template.CIRESE_PROJECT).size());
        assertEquals(6, petals(Template.CIRESE_REGISTERS).size());
        assertEquals(List.of("Salariés", "Utilisateurs des activités", "Territoire"), petals(Template.TZCLD));
        assertEquals(6, petals(Template.FLOWER_OF_SIX).size());
    }

    @Test
    void theDromesCommonCoreHasFiveDimensionsThreePurposesAndNoIndicator() {
        EvaluationProject drome = Sample.DROME_CORE.build();

        assertEquals(List.of("Cohésion sociale", "Épanouissement", "Gouvernance", "Environnement",
                "Richesses produites"), drome.getFramework().getDimensions().stream().map(Dimension::getName).toList());
        assertEquals(Purpose.VALUES.size(), drome.getPurposes().size());
        assertEquals(List.of(), All.of(drome, Indicator.class));
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void petalsDifferInColourAndSign(Template template) {
        List<Dimension> petals = All.of(template.build(), Dimension.class);

        assertEquals(petals.size(), petals.stream().map(Dimension::getColour).distinct().count());
        assertEquals(petals.size(), petals.stream().map(Dimension::getPictogram).distinct().count());
        assertTrue(petals.stream().allMatch(p -> p.getName().startsWith("Dimension ") || !p.getSourceRefs().isEmpty()));
    }

    private static List<String> petals(Template template) {
        return template.build().getFramework().getDimensions().stream().map(Dimension::getName).toList();
    }
}

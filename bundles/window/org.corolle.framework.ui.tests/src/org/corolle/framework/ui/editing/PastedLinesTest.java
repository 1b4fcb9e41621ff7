// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.corolle.hub.operation.Operation;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.FrameworkFactory;
import org.corolle.model.framework.FrameworkPackage;
import org.junit.jupiter.api.Test;

final class PastedLinesTest {

    @Test
    void eachLineThatSaysSomethingIsAName() {
        assertEquals(List.of("Bocaux vendus", "Repas servis"),
                PastedLines.of("Bocaux vendus\r\n\r\n  Repas servis  \n").names());
        assertFalse(PastedLines.of("Bocaux vendus\n").areSeveral());
    }

    @Test
    void ofColumnsTheLongestTextIsTheName() {
        assertEquals(List.of("Nombre de bocaux vendus", "Repas servis aux familles"),
                PastedLines.of("I1\tNombre de bocaux vendus\tbocaux\t1 200\nI2\tRepas servis aux familles\t\t35")
                .names());
    }

    @Test
    void theyBecomeElementsInTheirOrderInOneStep() {
        Criterion criterion = FrameworkFactory.eINSTANCE.createCriterion();
        criterion.setId("c");
        Addition place = new Addition(criterion, FrameworkPackage.Literals.CRITERION__INDICATORS,
                FrameworkPackage.Literals.INDICATOR, 3);

        Operation.Batch batch = (Operation.Batch) PastedLines.of("un\ndeux").asElements(place);

        assertEquals(List.of("3 [un]", "4 [deux]"), batch.operations().stream().map(Operation.Create.class::cast)
                .map(made -> made.place().index() + " " + made.values().get("name")).toList());
    }
}

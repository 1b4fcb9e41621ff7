// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.corolle.core.labels.Labels;
import org.corolle.framework.ui.text.TinyProject;
import org.corolle.framework.ui.text.ValueFormat;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainFactory;
import org.junit.jupiter.api.Test;

final class MatrixModelTest {

    private final ValueFormat values = new ValueFormat(Labels.in(Locale.FRENCH));
    private final TinyProject small = new TinyProject();

    @Test
    void crossesActivitiesAndCircuitsInTheirOrder() {
        MatrixModel matrix = MatrixModel.of(small.chain, values);

        assertEquals(List.of(small.gift, small.market), matrix.circuits());
        assertEquals(List.of(List.of(small.surplus), List.of()), matrix.rows().get(0).cells());
    }

    @Test
    void theResourceIsSaidAsOnTheDrawingOrByItsType() {
        assertEquals("Ressource\u00A0: Alimentaire", MatrixModel.of(small.chain, values).rows().get(0).resource());

        small.collecting.setResourceLabel("Ressources alimentaires");

        assertEquals("Ressources alimentaires", MatrixModel.of(small.chain, values).rows().get(0).resource());
    }

    @Test
    void twoCellsInOnePlaceAreBothShown() {
        ChainCell second = small.cell(ChainFactory.eINSTANCE.createChainCell(), small.gift, CellStatus.PLANNED);

        assertEquals(List.of(small.surplus, second), MatrixModel.of(small.chain, values).rows().get(0).cells().get(0));
    }

    @Test
    void aChainWithoutCircuitsIsEmpty() {
        assertFalse(MatrixModel.of(small.chain, values).isEmpty());

        small.chain.getCircuits().clear();

        assertTrue(MatrixModel.of(small.chain, values).isEmpty());
    }
}

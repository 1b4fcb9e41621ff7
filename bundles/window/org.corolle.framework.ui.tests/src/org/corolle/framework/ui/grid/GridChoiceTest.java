// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.Test;

final class GridChoiceTest {

    private final DialogSettings settings = new DialogSettings("grid");

    @Test
    void theFirstChoiceIsAllColumns() {
        assertEquals(new GridChoice(GridPreset.EVALUATOR, List.of()), GridChoice.read(settings));
        assertEquals(28, GridChoice.read(settings).usual(Locale.FRENCH).size());
    }

    @Test
    void aChoiceIsRemembered() {
        GridChoice choice = new GridChoice(GridPreset.AGORA, List.of("indicator", "code"));

        choice.write(settings);

        assertEquals(choice, GridChoice.read(settings));
        assertEquals(List.of("indicator", "code"), choice.request(GridKind.INDICATORS, Locale.FRENCH, LocalDate.EPOCH)
                .columns());
    }

    @Test
    void aColumnThatNoLongerExistsIsLeftOut() {
        GridChoice choice = new GridChoice(GridPreset.EVALUATOR, List.of("gone", "code"));

        assertEquals(List.of("code"), choice.request(GridKind.INDICATORS, Locale.FRENCH, LocalDate.EPOCH).columns());
    }

    @Test
    void otherGridsHaveTheirOwnColumnsOnly() {
        GridChoice choice = new GridChoice(GridPreset.AGORA, List.of("code"));

        assertTrue(choice.request(GridKind.COVERAGE, Locale.FRENCH, LocalDate.EPOCH).columns().isEmpty());
    }

    @Test
    void aPresetThatMeansNothingCountsAsNeverChosen() {
        settings.put("preset", "OLD");

        assertEquals(GridPreset.EVALUATOR, GridChoice.read(settings).preset());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.corolle.grids.GridBuilder;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridRequest;
import org.corolle.model.project.ProjectFactory;
import org.eclipse.jface.dialogs.IDialogSettings;

/** Which columns of a grid the user wants, remembered until the next time. */
public record GridChoice(GridPreset preset, List<String> columns) {

    private static final String PRESET = "preset";
    private static final String COLUMNS = "columns";

    public GridChoice {
        columns = List.copyOf(columns);
    }

    /** What was chosen last; all columns at first, and when what was remembered means nothing any more. */
    public static GridChoice read(IDialogSettings settings) {
        String preset = settings.get(PRESET);
        String[] columns = settings.getArray(COLUMNS);
        for (GridPreset known : GridPreset.values()) {
            if (known.name().equals(preset)) {
                return new GridChoice(known, columns == null ? List.of() : List.of(columns));
            }
        }
        return new GridChoice(GridPreset.EVALUATOR, List.of());
    }

    public void write(IDialogSettings settings) {
        settings.put(PRESET, preset.name());
        settings.put(COLUMNS, columns.toArray(String[]::new));
    }

    /** The request that makes this grid; columns that do not exist any more are left out. */
    public GridRequest request(GridKind kind, Locale locale, LocalDate date) {
        if (kind != GridKind.INDICATORS) {
            return GridRequest.of(kind, locale, date);
        }
        List<String> known = columns.isEmpty() ? List.of() : GridBuilder.available(preset, locale).stream()
                .map(GridColumn::id).toList();
        return new GridRequest(kind, preset, columns.stream().filter(known::contains).toList(), locale, date);
    }

    /** The ids of the columns that the ready-made choice shows by itself. */
    public List<String> usual(Locale locale) {
        GridRequest plain = new GridRequest(GridKind.INDICATORS, preset, List.of(), locale, LocalDate.EPOCH);
        return new GridTableModel(GridBuilder.build(ProjectFactory.eINSTANCE.createEvaluationProject(), plain))
                .columns().stream().map(GridColumn::id).toList();
    }
}

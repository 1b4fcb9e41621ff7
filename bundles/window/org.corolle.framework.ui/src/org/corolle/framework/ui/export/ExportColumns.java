// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.util.List;
import java.util.stream.Stream;

import org.corolle.framework.ui.grid.ColumnsDialog;
import org.corolle.framework.ui.grid.GridChoice;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.widgets.AccessibleName;
import org.corolle.grids.grid.GridPreset;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The columns of the indicator grid in the export: a ready-made choice, and one's own. */
final class ExportColumns {

    private final FrameworkMessages messages;
    private final Combo presets;
    private final Button own;
    private final Runnable changed;
    private GridChoice choice;

    ExportColumns(Composite parent, FrameworkMessages messages, GridChoice first, Runnable changed) {
        this.messages = messages;
        this.choice = first;
        this.changed = changed;
        presets = AccessibleName.as(new Combo(parent, SWT.READ_ONLY), messages.get("grid.preset"));
        presets.setItems(Stream.of(GridPreset.values()).map(p -> p.title(messages.locale())).toArray(String[]::new));
        presets.select(first.preset().ordinal());
        presets.addListener(SWT.Selection,
                event -> choose(new GridChoice(GridPreset.values()[presets.getSelectionIndex()], List.of())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(presets);
        own = new Button(parent, SWT.PUSH);
        own.setText(messages.get("grid.columns"));
        own.addListener(SWT.Selection, event -> choose());
    }

    GridChoice choice() {
        return choice;
    }

    private void choose() {
        ColumnsDialog dialog = new ColumnsDialog(own.getShell(), messages, choice);
        if (dialog.open() == Window.OK) {
            choose(dialog.chosen());
        }
    }

    private void choose(GridChoice chosen) {
        choice = chosen;
        changed.run();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.framework.ui.page.PageContext;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.widgets.AccessibleName;
import org.corolle.framework.ui.widgets.SearchField;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The bar above a grid: the ready-made choices, the columns, a search, and « Exporter… ». */
final class GridToolBar {

    private final PageContext context;
    private final GridKind kind;
    private final FrameworkMessages messages;
    private final Locale locale;
    private final Runnable changed;
    private final Label notice;
    private final SearchField search;
    private boolean shownOnce;

    GridToolBar(Composite parent, PageContext context, GridKind kind, Runnable changed, Consumer<String> searched) {
        this.context = context;
        this.kind = kind;
        this.messages = context.messages();
        this.locale = context.titles().labels().locale();
        this.changed = changed;
        Composite line = new Composite(parent, SWT.NONE);
        line.setLayout(GridLayoutFactory.fillDefaults().numColumns(kind == GridKind.INDICATORS ? 5 : 2)
                .margins(Spacing.MEDIUM, Spacing.SMALL).spacing(Spacing.SMALL, 0).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        if (kind == GridKind.INDICATORS) {
            presets(line);
            button(line, "grid.columns", this::chooseColumns);
        }
        search = new SearchField(line, messages.get("grid.search"), () -> searched.accept(search()));
        button(line, "grid.export", () -> context.export().accept(Optional.of(kind)));
        notice = new Label(parent, SWT.WRAP);
        notice.setForeground(WindowColours.accent(notice));
    }

    String search() {
        return search.text();
    }

    /** Says how many rows of how many are shown. */
    void count(int shown, int all) {
        search.found(messages.get("grid.count", shown, all));
    }

    /** Says whether some of the rows are made up, and what is to be done when little can be shown. */
    void show(Grid grid) {
        String words = Stream.of(grid.header().notice(), grid.sentence()).filter(w -> w != null && !w.isBlank())
                .collect(Collectors.joining(" "));
        if (words.equals(notice.getText()) && shownOnce) {
            return;
        }
        shownOnce = true;
        notice.setText(words);
        GridDataFactory.fillDefaults().exclude(words.isEmpty()).indent(Spacing.MEDIUM, Spacing.SMALL)
                .hint(200, SWT.DEFAULT).grab(true, false).applyTo(notice);
        notice.setVisible(!words.isEmpty());
        notice.getParent().layout(true, true);
    }

    private void presets(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(messages.get("grid.preset"));
        Combo combo = AccessibleName.as(new Combo(parent, SWT.READ_ONLY), messages.get("grid.preset"));
        combo.setItems(Stream.of(GridPreset.values()).map(p -> p.title(locale)).toArray(String[]::new));
        combo.select(GridChoice.read(GridPage.settings(kind)).preset().ordinal());
        combo.addListener(SWT.Selection, event -> choose(new GridChoice(GridPreset.values()[combo.getSelectionIndex()],
                List.of())));
    }

    private void chooseColumns() {
        ColumnsDialog dialog = new ColumnsDialog(context.window().getWorkbenchWindow().getShell(), messages,
                GridChoice.read(GridPage.settings(kind)));
        if (dialog.open() == Window.OK) {
            choose(dialog.chosen());
        }
    }

    private void choose(GridChoice choice) {
        choice.write(GridPage.settings(kind));
        changed.run();
    }

    private void button(Composite parent, String key, Runnable does) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(messages.get(key));
        button.addListener(SWT.Selection, event -> does.run());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import java.util.List;
import java.util.stream.Stream;

import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.widgets.AccessibleName;
import org.corolle.grids.GridBuilder;
import org.corolle.grids.grid.GridColumn;
import org.corolle.ui.look.Spacing;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Which columns to show, in which order. */
public final class ColumnsDialog extends TitleAreaDialog {

    private static final int LINES = 14;

    private final FrameworkMessages messages;
    private final List<GridColumn> available;
    private GridChoice choice;
    private Table table;

    /** Starts from this choice. */
    public ColumnsDialog(Shell parent, FrameworkMessages messages, GridChoice choice) {
        super(parent);
        this.messages = messages;
        this.choice = choice;
        this.available = GridBuilder.available(choice.preset(), messages.locale());
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The same ready-made choice with the columns now wanted. */
    public GridChoice chosen() {
        return choice;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(messages.get("columns.title"));
        setTitle(messages.get("columns.title"));
        setMessage(messages.get("columns.text"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(Spacing.MEDIUM, Spacing.MEDIUM).create());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = AccessibleName.as(new Table(area, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL),
                messages.get("columns.title"));
        GridDataFactory.fillDefaults().grab(true, true).hint(360, table.getItemHeight() * LINES).applyTo(table);
        fill(choice.columns().isEmpty() ? usual() : choice.columns());
        table.addListener(SWT.Selection, event -> check());
        Composite acts = new Composite(area, SWT.NONE);
        acts.setLayout(GridLayoutFactory.fillDefaults().create());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(acts);
        act(acts, "columns.up", () -> move(-1));
        act(acts, "columns.down", () -> move(1));
        act(acts, "columns.usual", () -> fill(usual()));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.CANCEL_ID).setText(messages.get("export.cancel"));
        check();
    }

    @Override
    protected void okPressed() {
        List<String> ids = Stream.of(table.getItems()).filter(TableItem::getChecked).map(i -> ((GridColumn) i.getData())
                .id()).toList();
        choice = new GridChoice(choice.preset(), ids.equals(usual()) ? List.of() : ids);
        super.okPressed();
    }

    private void fill(List<String> wanted) {
        table.removeAll();
        wanted.forEach(id -> available.stream().filter(c -> c.id().equals(id)).forEach(c -> line(c, true)));
        available.stream().filter(c -> !wanted.contains(c.id())).forEach(c -> line(c, false));
        table.select(0);
        check();
    }

    private List<String> usual() {
        return choice.usual(messages.locale());
    }

    private void line(GridColumn column, boolean shown) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(column.label());
        item.setData(column);
        item.setChecked(shown);
    }

    private void move(int by) {
        int from = table.getSelectionIndex();
        int to = from + by;
        if (from < 0 || to < 0 || to >= table.getItemCount()) {
            return;
        }
        TableItem old = table.getItem(from);
        GridColumn column = (GridColumn) old.getData();
        boolean checked = old.getChecked();
        old.dispose();
        TableItem item = new TableItem(table, SWT.NONE, to);
        item.setText(column.label());
        item.setData(column);
        item.setChecked(checked);
        table.select(to);
        table.showSelection();
        check();
    }

    private void check() {
        int index = table.getSelectionIndex();
        boolean none = Stream.of(table.getItems()).noneMatch(TableItem::getChecked);
        String explanation = index < 0 ? "" : ((GridColumn) table.getItem(index).getData()).explanation();
        setErrorMessage(none ? messages.get("columns.none") : null);
        setMessage(explanation.isBlank() ? messages.get("columns.text") : explanation);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!none);
        }
    }

    private void act(Composite parent, String key, Runnable does) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(messages.get(key));
        button.addListener(SWT.Selection, event -> does.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import org.corolle.framework.ui.grid.GridTableModel.Order;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of a cell: sort by its column, copy; for the mouse and for the menu key alike. */
final class GridMenu {

    private final NatTable table;
    private final SelectionLayer selection;
    private final GridTableModel model;
    private final FrameworkMessages messages;
    private final Runnable sorted;

    GridMenu(GridTable grid, GridTableModel model, FrameworkMessages messages) {
        this.table = grid.control();
        this.selection = grid.selection();
        this.model = model;
        this.messages = messages;
        this.sorted = grid::refresh;
        Menu menu = new Menu(table);
        table.setMenu(menu);
        table.addListener(SWT.MenuDetect, this::choose);
        menu.addListener(SWT.Show, event -> fill(menu));
    }

    private void choose(Event event) {
        if (event.detail == SWT.MENU_MOUSE) {
            Point at = table.toControl(event.x, event.y);
            int column = table.getColumnIndexByPosition(table.getColumnPositionByX(at.x));
            int row = table.getRowIndexByPosition(table.getRowPositionByY(at.y));
            if (column >= 0 && row >= 0 && !selection.isCellPositionSelected(column, row)) {
                table.doCommand(new SelectCellCommand(selection, column, row, false, false));
            }
        }
        event.doit = selection.getSelectionAnchor().getColumnPosition() >= 0;
    }

    private void fill(Menu menu) {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        PositionCoordinate anchor = selection.getSelectionAnchor();
        int column = anchor.getColumnPosition();
        String label = model.columns().get(column).label();
        item(menu, messages.get("grid.sortUp", label), () -> sort(column, Order.UP));
        item(menu, messages.get("grid.sortDown", label), () -> sort(column, Order.DOWN));
        item(menu, messages.get("grid.sortNone"), () -> sort(column, Order.NONE));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, messages.get("grid.copy"), () -> table.doCommand(new CopyDataToClipboardCommand("\t", "\n",
                table.getConfigRegistry())));
    }

    private void sort(int column, Order order) {
        model.sort(column, order);
        sorted.run();
    }

    private static void item(Menu menu, String text, Runnable does) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> does.run());
    }
}

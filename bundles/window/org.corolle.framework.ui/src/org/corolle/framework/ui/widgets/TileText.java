// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * The words of a tile while they are typed: Enter or leaving takes them, Escape does not, Shift+Enter begins a line.
 */
final class TileText {

    private static final int BAND = 8;

    private final TileControl tile;
    private final TileEditing.Change change;
    private final Runnable ended;
    private final Text text;
    private boolean over;

    TileText(TileControl tile, TileEditing.Change change, Runnable ended) {
        this.tile = tile;
        this.change = change;
        this.ended = ended;
        text = new Text(tile, SWT.MULTI | SWT.WRAP | SWT.BORDER);
        AccessibleName.as(text, tile.content().text());
        Rectangle area = tile.getClientArea();
        text.setBounds(area.x + BAND, area.y, area.width - BAND, area.height);
        text.setText(change.words().replace("\n", Text.DELIMITER));
        text.selectAll();
        text.setFocus();
        text.addListener(SWT.Traverse, this::leave);
        text.addListener(SWT.FocusOut, event -> end(true));
        text.addDisposeListener(event -> end(true));
    }

    private void leave(Event event) {
        boolean line = event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.MOD2) != 0;
        if (line) {
            event.doit = false;
            return;
        }
        if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            end(event.detail == SWT.TRAVERSE_RETURN);
            tile.setFocus();
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void end(boolean take) {
        if (over) {
            return;
        }
        over = true;
        String typed = text.getText().replace("\r\n", "\n").strip();
        if (!text.isDisposed()) {
            text.dispose();
        }
        if (take && !typed.equals(change.words().strip())) {
            change.take().accept(typed);
        }
        ended.run();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.widgets;

import org.corolle.ui.look.Fonts;
import org.corolle.ui.look.WindowColours;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A card of a drawn table: wrapped text with its state; the keyboard and the mouse choose it. */
public final class TileControl extends Canvas {

    private static final int BAND = 8;
    private static final int PADDING = 10;
    private static final int LEAST_HEIGHT = 44;

    private TileContent content;
    private final Color accent;
    private final Color quiet;
    private final Color line;
    private Color band;
    private Color state;
    private final Font strong;
    private boolean chosen;

    public TileControl(Composite parent, TileContent content) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.content = content;
        accent = WindowColours.accent(this);
        quiet = WindowColours.quiet(this);
        line = WindowColours.of(this, "#d9d4d9");
        band = WindowColours.of(this, content.badge().colour());
        state = WindowColours.text(this, content.badge().colour());
        strong = Fonts.strong(this);
        setBackground(WindowColours.page(this));
        AccessibleName.as(this, () -> content.spoken());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseDown, event -> setFocus());
        addListener(SWT.Traverse, event -> event.doit = true);
        addListener(SWT.KeyDown, event -> { });
    }

    public TileContent content() {
        return content;
    }

    /** Says something else from now on; whether it needs another height for that. */
    boolean say(TileContent now) {
        int before = computeSize(Math.max(1, getSize().x), SWT.DEFAULT).y;
        content = now;
        band = WindowColours.of(this, content.badge().colour());
        state = WindowColours.text(this, content.badge().colour());
        redraw();
        return computeSize(Math.max(1, getSize().x), SWT.DEFAULT).y != before;
    }

    /** Draws the tile as the one that is chosen, or no longer. */
    public void choose(boolean now) {
        if (chosen != now) {
            chosen = now;
            redraw();
        }
    }

    boolean isChosen() {
        return chosen;
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int wide = width == SWT.DEFAULT ? 240 : width;
        TextLayout layout = layout(wide);
        int needed = layout.getBounds().height + 2 * PADDING;
        layout.dispose();
        return new Point(wide, height == SWT.DEFAULT ? Math.max(LEAST_HEIGHT, needed) : height);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(band);
        gc.setForeground(band);
        content.badge().paint(gc, new Rectangle(area.x, area.y, BAND, area.height));
        TextLayout layout = layout(area.width);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        layout.draw(gc, area.x + BAND + PADDING, area.y + PADDING);
        layout.dispose();
        gc.setForeground(chosen ? accent : line);
        gc.setLineWidth(chosen ? 3 : 1);
        gc.drawRectangle(area.x + (chosen ? 1 : 0), area.y + (chosen ? 1 : 0), area.width - (chosen ? 3 : 1),
                area.height - (chosen ? 3 : 1));
        if (isFocusControl()) {
            gc.setLineWidth(1);
            gc.drawFocus(area.x + 4, area.y + 4, area.width - 8, area.height - 8);
        }
    }

    private TextLayout layout(int width) {
        TextLayout layout = new TextLayout(getDisplay());
        StringBuilder text = new StringBuilder(content.text());
        int stateAt = append(text, content.state());
        int noteAt = append(text, content.note());
        layout.setText(text.toString());
        layout.setFont(getFont());
        layout.setWidth(Math.max(40, width - BAND - 2 * PADDING));
        if (stateAt >= 0) {
            layout.setStyle(new TextStyle(strong, state, null), stateAt, stateAt + content.state().length() - 1);
        }
        if (noteAt >= 0) {
            layout.setStyle(new TextStyle(getFont(), quiet, null), noteAt, text.length() - 1);
        }
        return layout;
    }

    private static int append(StringBuilder text, String more) {
        if (more.isBlank()) {
            return -1;
        }
        text.append(text.isEmpty() ? "" : "\n");
        int at = text.length();
        text.append(more);
        return at;
    }
}

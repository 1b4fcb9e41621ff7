// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.widgets;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A state told three ways at once: by its word beside, by a pattern and by a colour, so that no one is left out. */
public enum Badge {

    NONE("#d0cad0"), SOLID("#2e7d32"), HATCHED("#1565c0"), DOTTED("#6a4c93"), ASKED("#a85f00"), CROSSED("#757575");

    private static final int STEP = 6;
    private final String colour;

    Badge(String colour) {
        this.colour = colour;
    }

    /** The colour of the band and of the word. */
    public String colour() {
        return colour;
    }

    /** Fills this band with the pattern; the GC's foreground and background are this badge's colour. */
    void paint(GC gc, Rectangle band) {
        Rectangle before = gc.getClipping();
        gc.setClipping(band.intersection(before));
        int end = band.y + band.height;
        switch (this) {
            case SOLID -> gc.fillRectangle(band);
            case NONE -> gc.fillRectangle(band.x, band.y, 2, band.height);
            case HATCHED -> lines(gc, band, true, false);
            case CROSSED -> lines(gc, band, true, true);
            case DOTTED -> {
                for (int y = band.y + 2; y < end; y += STEP + 2) {
                    gc.fillOval(band.x + band.width / 2 - 2, y, 4, 4);
                }
            }
            case ASKED -> {
                for (int y = band.y; y < end; y += 2 * STEP) {
                    gc.fillRectangle(band.x, y, band.width, STEP);
                }
            }
        }
        gc.setClipping(before);
    }

    private static void lines(GC gc, Rectangle band, boolean up, boolean down) {
        gc.setLineWidth(2);
        for (int y = band.y - band.width; y < band.y + band.height + band.width; y += STEP) {
            if (up) {
                gc.drawLine(band.x, y + band.width, band.x + band.width, y);
            }
            if (down) {
                gc.drawLine(band.x, y, band.x + band.width, y + band.width);
            }
        }
        gc.setLineWidth(1);
    }
}

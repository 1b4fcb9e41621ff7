// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.look;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.layout.GridLayout;

/** The distances of the house, in points; the platform scales them with the screen. */
public final class Spacing {

    /** Between things that belong together. */
    public static final int SMALL = 6;
    /** Between things side by side. */
    public static final int MEDIUM = 12;
    /** Around a page and between its parts. */
    public static final int LARGE = 24;

    private Spacing() {
    }

    /** A grid with no margins of its own and the usual distances between cells. */
    public static GridLayout inner(int columns) {
        return GridLayoutFactory.fillDefaults().numColumns(columns).spacing(MEDIUM, SMALL).create();
    }

    /** A grid with the margins of a page. */
    public static GridLayout page(int columns) {
        return GridLayoutFactory.fillDefaults().numColumns(columns).margins(LARGE, LARGE).spacing(MEDIUM, MEDIUM)
                .create();
    }

    /** A grid with the margins of a panel: a view, a section. */
    public static GridLayout panel(int columns) {
        return GridLayoutFactory.fillDefaults().numColumns(columns).margins(MEDIUM, MEDIUM).spacing(MEDIUM, SMALL)
                .create();
    }
}

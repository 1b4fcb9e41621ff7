// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.export;

import java.util.Locale;

/** How letters stand in a file of SVG. */
public enum Letters {

    /** As text in faces that are put inside: for browsers, and to be searched and edited. */
    TEXT,
    /** As outlines that bear the words as their name: for slides and programs that ignore faces put inside. */
    OUTLINES;

    /** What is placed in a slide has outlines; what is printed or opened in a browser has text. */
    public static Letters usual(DrawingFormat format, Paper paper) {
        return format == DrawingFormat.SVG && paper == Paper.SCREEN ? OUTLINES : TEXT;
    }

    /** Its name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

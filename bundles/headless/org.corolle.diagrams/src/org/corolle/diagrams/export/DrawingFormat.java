// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.export;

import java.util.Locale;

/** The formats of a drawing's file. */
public enum DrawingFormat {
    SVG, PDF, PNG;

    /** The ending of the file's name, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.grid;

import java.util.Locale;

import org.corolle.grids.words.GridWords;

/** The file formats that grids are written in and read back from. */
public enum GridFormat {

    XLSX, ODS, CSV, HTML;

    /** Ending of the file's name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the format is called. */
    public String title(Locale locale) {
        return GridWords.in(locale).get("format." + name());
    }
}

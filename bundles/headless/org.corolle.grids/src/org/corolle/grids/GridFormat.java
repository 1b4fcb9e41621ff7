// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import java.util.Locale;

import org.corolle.grids.words.Words;

/** The file formats that grids are written in and read back from. */
public enum GridFormat {

    XLSX, ODS, CSV, HTML;

    /** Ending of the file's name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the format is called. */
    public String title(Locale locale) {
        return Words.in(locale).get("format." + name());
    }
}

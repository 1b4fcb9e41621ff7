// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.grid;

import java.util.Locale;

import org.corolle.grids.words.GridWords;

/** Ready-made choices of columns for the indicator grid, each for one kind of reader. */
public enum GridPreset {

    AGORA, EVALUATOR, FUNDER, COORACE, FONDA;

    /** What the choice is called. */
    public String title(Locale locale) {
        return GridWords.in(locale).get("preset." + name());
    }
}

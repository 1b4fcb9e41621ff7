// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.grid;

import java.util.Locale;

import org.corolle.grids.words.GridWords;

/** The grids that a project gives: D5, D2, D3, D7 and D13 of the method. */
public enum GridKind {

    INDICATORS, MATRIX, QUESTIONS, COLLECTION_PLAN, COVERAGE;

    /** What the grid is called. */
    public String title(Locale locale) {
        return GridWords.in(locale).get("kind." + name());
    }

    /** What the grid is for, in one sentence. */
    public String purpose(Locale locale) {
        return GridWords.in(locale).get("kind." + name() + ".purpose");
    }
}

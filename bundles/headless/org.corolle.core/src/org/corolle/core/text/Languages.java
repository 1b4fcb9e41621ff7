// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.text;

import java.util.Locale;

/** The two languages that Corolle speaks. */
public final class Languages {

    private Languages() { }

    /** French for French and where no language is said, English for every other, as the platform's own words are. */
    public static Locale of(Locale locale) {
        String language = locale.getLanguage();
        return language.isEmpty() || language.equals(Locale.FRENCH.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
    }
}

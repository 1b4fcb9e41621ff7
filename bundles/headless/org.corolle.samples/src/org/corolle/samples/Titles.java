// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import java.util.Locale;

import org.corolle.core.text.TextBundle;

/** The words about samples and templates. */
final class Titles {

    private Titles() { }

    static String of(String key, Locale locale) {
        return TextBundle.of(Titles.class, "titles", locale).get(key);
    }
}

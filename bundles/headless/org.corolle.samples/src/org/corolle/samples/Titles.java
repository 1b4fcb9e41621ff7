// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words about samples and templates: French for every language but English. */
final class Titles {

    private Titles() { }

    static String of(String key, Locale locale) {
        return ResourceBundle.getBundle("org.corolle.samples.titles", locale, Titles.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
    }
}

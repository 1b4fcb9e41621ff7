// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** The words about samples and templates, and where their files stand: French for every language but English. */
final class Titles {

    private Titles() { }

    static String of(String key, Locale locale) {
        return ResourceBundle.getBundle("org.corolle.samples.titles", locale, Titles.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
    }

    static InputStream resource(String path) {
        return Objects.requireNonNull(Titles.class.getResourceAsStream("/" + path), path);
    }
}

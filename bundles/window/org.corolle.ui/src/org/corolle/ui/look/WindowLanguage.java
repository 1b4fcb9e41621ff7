// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.look;

import java.util.Locale;

import org.corolle.core.text.Languages;

/** The language of the window: French on a French system, English on any other, unless the user chose one. */
public final class WindowLanguage {

    private WindowLanguage() {
    }

    /** French or English; every headless label, message and document is asked in this locale. */
    public static Locale locale() {
        return of(Locale.getDefault());
    }

    /** The language the window speaks on a system with this locale. */
    public static Locale of(Locale system) {
        return Languages.of(system);
    }
}

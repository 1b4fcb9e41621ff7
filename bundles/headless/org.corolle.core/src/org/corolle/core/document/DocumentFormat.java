// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

import java.util.Locale;
import java.util.function.Function;

/**
 * A file format.
 *
 * @param id    its name on the command line and the ending of the file's name, without the dot
 * @param title what it is called, in a language
 */
public record DocumentFormat(String id, Function<Locale, String> title) {

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentFormat format && format.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

import java.util.Locale;

/** Under which heading a menu shows a kind of document. */
public enum DocumentFamily {

    GRID, DRAWING;

    /** The heading. */
    public String title(Locale reader) {
        return DocumentTexts.in(reader).get("family." + name());
    }
}

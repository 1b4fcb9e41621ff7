// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

import java.util.Locale;

import org.corolle.core.text.TextBundle;

/** The words of this package. */
final class DocumentTexts {

    private DocumentTexts() { }

    static TextBundle in(Locale reader) {
        return TextBundle.of(DocumentTexts.class, "documents", reader);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One document that is asked for. */
public record DocumentOrder(DocumentKind kind, DocumentRequest request) {

    /** The same document in each of these formats that its kind knows and in each language, formats first. */
    public List<DocumentOrder> in(List<DocumentFormat> formats, List<Locale> languages) {
        List<DocumentOrder> orders = new ArrayList<>();
        for (Locale language : languages) {
            for (DocumentFormat format : formats) {
                if (kind.formats().contains(format)) {
                    orders.add(new DocumentOrder(kind, new DocumentRequest(format, language, request.date(),
                            request.subject(), request.options())));
                }
            }
        }
        return orders;
    }
}

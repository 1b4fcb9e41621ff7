// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of a kind of document.
 *
 * @param format  one of the kind's formats
 * @param locale  the document's language
 * @param date    that stands on the document
 * @param subject what it is about
 * @param options values by the ids of options; what is not said is as usual
 */
public record DocumentRequest(DocumentFormat format, Locale locale, LocalDate date, DocumentSubject subject,
        Map<String, String> options) {

    /** How a flag that is set is written. */
    public static final String YES = "true";

    public DocumentRequest {
        options = Map.copyOf(options);
    }

    /** About the whole project, with the usual options. */
    public static DocumentRequest of(DocumentFormat format, Locale locale, LocalDate date) {
        return new DocumentRequest(format, locale, date, DocumentSubject.PROJECT, Map.of());
    }

    /** The value of an option, if it is said. */
    public Optional<String> option(String id) {
        return Optional.ofNullable(options.get(id)).filter(value -> !value.isEmpty());
    }

    public boolean flag(String id) {
        return YES.equals(options.get(id));
    }

    /** The words of a list, separated by commas; none if it is not said. */
    public List<String> words(String id) {
        return option(id).map(value -> List.of(value.split(","))).orElse(List.of());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.corolle.model.collection.Measurement;
import org.corolle.model.project.Element;
import org.corolle.model.project.SourceDocument;
import org.corolle.model.project.SourceReference;
import org.corolle.validation.rule.SentenceWord;

/** The documents that an element comes from. */
final class NamedSources {

    private NamedSources() { }

    /** The documents it refers to, a measurement's own document first. */
    static List<SourceDocument> of(Element element) {
        List<SourceDocument> documents = new ArrayList<>();
        if (element instanceof Measurement measurement) {
            documents.add(measurement.getDocument());
        }
        element.getSourceRefs().stream().map(SourceReference::getDocument).forEach(documents::add);
        return documents.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** The documents as an argument of a sentence. */
    static Object named(Element element) {
        return of(element).isEmpty() ? SentenceWord.UNKNOWN_SOURCE : of(element);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import org.corolle.core.document.DocumentFamily;
import org.corolle.core.document.DocumentFormat;
import org.corolle.core.document.DocumentKind;
import org.corolle.core.document.DocumentKinds;
import org.corolle.core.document.DocumentSubject;
import org.corolle.diagrams.document.DrawingDocuments;
import org.corolle.grids.document.GridDocuments;
import org.corolle.model.project.EvaluationProject;

/** The documents that the window offers. */
public final class WindowDocuments {

    /** All kinds of documents, in the order of the export page. */
    public static final DocumentKinds KINDS = DocumentKinds.of(GridDocuments.kinds(), DrawingDocuments.kinds());

    private WindowDocuments() { }

    /**
     * One document that a project offers.
     *
     * @param key its lasting name in settings and commands: the kind's id, then the ids of what it shows
     */
    record Offer(DocumentKind kind, DocumentSubject subject, String key) {

        static Offer of(DocumentKind kind, DocumentSubject subject) {
            return new Offer(kind, subject, (kind.id() + " " + subject.element() + " " + subject.part()).strip());
        }

        String title(Locale reader) {
            return subject.title().isEmpty() ? kind.title(reader) : subject.title();
        }

        /** Whether a key means this document: its own, or only its kind's id. */
        boolean isMeantBy(String wanted) {
            return wanted.equals(key) || wanted.equals(kind.id());
        }
    }

    static List<Offer> offers(EvaluationProject project, Locale reader, DocumentFamily family) {
        List<Offer> offers = new ArrayList<>();
        for (DocumentKind kind : KINDS.of(family)) {
            kind.subjects(project, reader).forEach(subject -> offers.add(Offer.of(kind, subject)));
        }
        return offers;
    }

    /** The formats of all kinds of a family, each once. */
    static List<DocumentFormat> formats(DocumentFamily family) {
        LinkedHashSet<DocumentFormat> formats = new LinkedHashSet<>();
        KINDS.of(family).forEach(kind -> formats.addAll(kind.formats()));
        return List.copyOf(formats);
    }
}

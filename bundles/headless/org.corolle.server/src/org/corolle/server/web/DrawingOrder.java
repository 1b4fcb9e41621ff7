// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.corolle.core.document.DocumentFormat;
import org.corolle.core.document.DocumentKind;
import org.corolle.core.document.DocumentOption;
import org.corolle.core.document.DocumentOrder;
import org.corolle.core.document.DocumentPlan;
import org.corolle.core.document.DocumentRequest;
import org.corolle.core.document.DocumentSubject;
import org.corolle.model.project.EvaluationProject;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** One drawing as a file, as it was asked for: who asks for the same of the same project gets the same bytes. */
record DrawingOrder(DocumentKind kind, DocumentRequest request) {

    /** What an address asks for; a value that an option does not know counts as not said. */
    static DrawingOrder of(DocumentKind kind, DocumentFormat format, LocalDate date, Request request) {
        Fields query = Request.extractQueryParameters(request);
        Map<String, String> options = new HashMap<>();
        for (DocumentOption option : kind.options()) {
            String value = text(query, option.id());
            if (option.type() == DocumentOption.Type.CHOICE && option.values().contains(value)) {
                options.put(option.id(), value);
            }
        }
        DocumentSubject subject = new DocumentSubject(text(query, "subject"), text(query, "dimension"), "", false);
        return new DrawingOrder(kind, new DocumentRequest(format, JsonAnswer.locale(request), date, subject, options));
    }

    /** The file's name, as the window and the command line name it. */
    String fileName(String stem, EvaluationProject project) {
        return DocumentPlan.name(stem, project, new DocumentOrder(kind, request));
    }

    private static String text(Fields query, String name) {
        String value = query.getValue(name);
        return value == null ? "" : value;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import java.util.Locale;
import java.util.stream.Stream;

import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.diagrams.request.DiagramLook;
import org.corolle.diagrams.export.DrawingFormat;
import org.corolle.diagrams.export.Paper;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** One drawing as a file, as it was asked for: who asks for the same of the same project gets the same bytes. */
record DrawingOrder(DiagramRequest diagram, DrawingFormat format, Paper paper) {

    static DrawingOrder of(DiagramType type, DrawingFormat format, Request request) {
        Fields query = Request.extractQueryParameters(request);
        DiagramLook look = "high-contrast".equals(query.getValue("look")) ? DiagramLook.HIGH_CONTRAST : DiagramLook.LIGHT;
        Paper paper = Stream.of(Paper.values()).filter(p -> p.id().equals(query.getValue("page"))).findFirst()
                .orElse(format == DrawingFormat.PDF ? Paper.A3 : Paper.SCREEN);
        return new DrawingOrder(new DiagramRequest(type, text(query, "subject"), text(query, "dimension"),
                JsonAnswer.locale(request), look, false, false), format, paper);
    }

    String fileName() {
        return diagram.type().id() + "." + format.name().toLowerCase(Locale.ROOT);
    }

    private static String text(Fields query, String name) {
        String value = query.getValue(name);
        return value == null ? "" : value;
    }
}

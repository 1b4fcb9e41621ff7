// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.drawing;

import java.util.Locale;

import org.corolle.diagrams.request.DiagramLook;
import org.corolle.diagrams.request.DiagramRequest;

/** A drawing as some see it: who share a sight get the same bytes. */
public record SharedView(DrawingView view, Locale locale, DiagramLook look, boolean editable) {

    DiagramRequest request() {
        return new DiagramRequest(view.type(), view.subject(), view.dimension(), locale, look, editable, false);
    }
}

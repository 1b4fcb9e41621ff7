// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.documents;

import org.corolle.core.document.DocumentKinds;
import org.corolle.diagrams.document.DrawingDocuments;
import org.corolle.grids.document.GridDocuments;

/** Which documents each verb makes. Apart, so that a verb loads no classes of the other. */
final class CommandDocuments {

    private CommandDocuments() { }

    static DocumentKinds generated() {
        return DocumentKinds.of(GridDocuments.kinds());
    }

    static DocumentKinds drawn() {
        return DocumentKinds.of(DrawingDocuments.kinds());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import org.corolle.core.project.ProjectProblem.Kind;
import org.xml.sax.SAXException;

/** Stops the parser at the first thing that a project may not hold. */
final class Stop extends SAXException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Object[] details;

    Stop(Kind kind, Object... details) {
        super(kind.name());
        this.kind = kind;
        this.details = details;
    }

    Kind kind() {
        return kind;
    }

    Object[] details() {
        return details;
    }
}

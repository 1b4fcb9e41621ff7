// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import org.corolle.hub.change.ModelIndex;
import org.corolle.model.project.NamedElement;

/** What an element is called in a message: its own words, shortened; the id of one that is gone says nothing. */
final class ElementNames {

    private static final int MAX_NAME_CHARS = 60;

    private ElementNames() { }

    static String of(ModelIndex index, String id) {
        String name = index.find(id).filter(NamedElement.class::isInstance).map(e -> ((NamedElement) e).getName())
                .orElse(null);
        if (name == null || name.isBlank()) {
            return "…";
        }
        return name.length() <= MAX_NAME_CHARS ? name : name.substring(0, MAX_NAME_CHARS - 1) + "…";
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import org.corolle.model.project.NamedElement;
import org.corolle.hub.change.ModelIndex;

/** What an element is called in a message: its own words, shortened; the id of one that is gone says nothing. */
final class Naming {

    private static final int LONGEST = 60;

    private Naming() { }

    static String of(ModelIndex index, String id) {
        String name = index.find(id).filter(NamedElement.class::isInstance).map(e -> ((NamedElement) e).getName())
                .orElse(null);
        if (name == null || name.isBlank()) {
            return "…";
        }
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
}

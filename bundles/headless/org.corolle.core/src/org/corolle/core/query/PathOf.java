// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import java.util.LinkedList;
import java.util.List;

import org.corolle.core.labels.Labels;
import org.eclipse.emf.ecore.EObject;

/** Where an element stands in its project, in words. */
public final class PathOf {

    private PathOf() { }

    /** What contains it, from below the project down to the element itself; the project alone for the project. */
    public static List<String> element(EObject element, Labels labels) {
        LinkedList<String> path = new LinkedList<>();
        for (EObject e = element; e != null && (e.eContainer() != null || path.isEmpty()); e = e.eContainer()) {
            path.addFirst(labels.of(e));
        }
        return List.copyOf(path);
    }
}

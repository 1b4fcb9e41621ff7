// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import java.util.Optional;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.eclipse.emf.ecore.EObject;

/** The element that has this identifier. */
public final class ElementById {

    private ElementById() { }

    /** Found at once in a project that was opened from a file, by looking through it otherwise. */
    public static Optional<Identified> find(EvaluationProject project, String id) {
        if (project.eResource() != null) {
            EObject known = project.eResource().getEObject(id);
            return known instanceof Identified element ? Optional.of(element) : Optional.empty();
        }
        for (Identified element : AllElements.of(project)) {
            if (id.equals(element.getId())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}

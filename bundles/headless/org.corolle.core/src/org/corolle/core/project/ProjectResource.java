// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.util.Map;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

/** Holds one project and knows each of its elements by id, whatever comes and goes. It cannot load or save itself. */
final class ProjectResource extends ResourceImpl {

    private final Map<String, EObject> elements;
    private final boolean filled;

    /** A resource for this project and its elements by id, whose later comings and goings it will follow. */
    ProjectResource(URI uri, EvaluationProject project, Map<String, EObject> elements) {
        super(uri);
        this.elements = elements;
        getContents().add(project);
        filled = true;
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return filled;
    }

    @Override
    protected void attachedHelper(EObject element) {
        super.attachedHelper(element);
        if (element instanceof Identified identified) {
            elements.put(identified.getId(), element);
        }
    }

    @Override
    protected void detachedHelper(EObject element) {
        super.detachedHelper(element);
        if (element instanceof Identified identified) {
            elements.remove(identified.getId(), element);
        }
    }

    @Override
    protected EObject getEObjectByID(String id) {
        return elements.get(id);
    }
}

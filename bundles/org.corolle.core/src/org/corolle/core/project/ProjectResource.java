// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.util.HashMap;
import java.util.Map;

import org.corolle.model.project.Identified;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

/** Holds one project and knows each of its elements by id, whatever comes and goes. It cannot load or save itself. */
final class ProjectResource extends ResourceImpl {

    private final Map<String, EObject> elements = new HashMap<>();

    ProjectResource(URI uri) {
        super(uri);
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return true;
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

// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.change;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;

/** A project with its elements by id, and who refers to whom. Used by one thread at a time. */
public final class ModelIndex {

    private final EvaluationProject project;
    private final Map<String, Identified> elements = new LinkedHashMap<>();
    private final ECrossReferenceAdapter references = new ECrossReferenceAdapter();

    public ModelIndex(EvaluationProject project) {
        this.project = project;
        register(project);
        project.eAdapters().add(references);
    }

    public EvaluationProject project() {
        return project;
    }

    /** The element of this id. */
    public Optional<Identified> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(elements.get(id));
    }

    /** How many elements the project has, itself included. */
    public int size() {
        return elements.size();
    }

    /** All elements, in no order that means anything; the list does not follow later changes. */
    public List<Identified> all() {
        return List.copyOf(elements.values());
    }

    /** The references from elements of the project that point at this one, containment left out. */
    public Collection<EStructuralFeature.Setting> referencesTo(EObject element) {
        return references.getNonNavigableInverseReferences(element).stream()
                .filter(s -> !MetamodelLookup.isContainment(s.getEStructuralFeature())
                        && isHere((Identified) s.getEObject())).toList();
    }

    /** An element that was taken out may still point at one that stayed. */
    private boolean isHere(Identified element) {
        return elements.get(element.getId()) == element;
    }

    void register(Identified root) {
        elements.put(root.getId(), root);
        for (TreeIterator<EObject> below = root.eAllContents(); below.hasNext();) {
            Identified element = (Identified) below.next();
            elements.put(element.getId(), element);
        }
    }

    void unregister(Identified root) {
        elements.remove(root.getId());
        root.eAllContents().forEachRemaining(e -> elements.remove(((Identified) e).getId()));
    }
}

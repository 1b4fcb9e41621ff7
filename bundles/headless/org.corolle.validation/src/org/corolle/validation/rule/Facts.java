// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.EvaluationProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

/** What the rules ask about a project again and again, found out once: elements by type, who points at whom. */
public final class Facts {

    private final EvaluationProject project;
    private final List<EObject> elements = new ArrayList<>();
    private final Map<EObject, Integer> positions = new HashMap<>();
    private final Set<EObject> inTemplates = new HashSet<>();
    private final Map<Class<?>, List<EObject>> byType = new HashMap<>();
    private final Map<EReference, Map<EObject, List<EObject>>> inverses = new HashMap<>();

    public Facts(EvaluationProject project) {
        this.project = project;
        visit(project);
        for (Iterator<EObject> all = project.eAllContents(); all.hasNext();) {
            visit(all.next());
        }
    }

    public EvaluationProject project() {
        return project;
    }

    /** All elements of this type, in tree order. */
    @SuppressWarnings("unchecked")
    public <T extends EObject> List<T> all(Class<T> type) {
        return (List<T>) byType.computeIfAbsent(type, t -> elements.stream().filter(t::isInstance).toList());
    }

    /** The elements that point at this one by that reference, in tree order. */
    @SuppressWarnings("unchecked")
    public <T extends EObject> List<T> pointingAt(EObject target, EReference reference) {
        return (List<T>) inverses.computeIfAbsent(reference, this::inverse).getOrDefault(target, List.of());
    }

    /** Whether the element is a model chain or stands in one. */
    public boolean inTemplate(EObject element) {
        return inTemplates.contains(element);
    }

    /** Place of the element in the tree of the project. */
    public int position(EObject element) {
        return positions.getOrDefault(element, Integer.MAX_VALUE);
    }

    int size() {
        return elements.size();
    }

    private void visit(EObject element) {
        positions.put(element, elements.size());
        elements.add(element);
        if (element instanceof ValueChain chain && chain.isTemplate() || inTemplates.contains(element.eContainer())) {
            inTemplates.add(element);
        }
    }

    private Map<EObject, List<EObject>> inverse(EReference reference) {
        Map<EObject, List<EObject>> pointers = new HashMap<>();
        for (EObject source : elements) {
            if (reference.getEContainingClass().isInstance(source)) {
                targets(source, reference)
                        .forEach(t -> pointers.computeIfAbsent(t, k -> new ArrayList<>(2)).add(source));
            }
        }
        return pointers;
    }

    @SuppressWarnings("unchecked")
    private static Collection<EObject> targets(EObject source, EReference reference) {
        Object value = ((InternalEObject) source).eGet(reference, true);
        return value == null ? List.of() : reference.isMany() ? (List<EObject>) value : List.of((EObject) value);
    }
}

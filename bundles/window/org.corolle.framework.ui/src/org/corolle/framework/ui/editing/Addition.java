// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.corolle.core.labels.Labels;
import org.corolle.hub.change.MetamodelLookup;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Something that can be added: an element of this kind, in this list of this parent, at this position or at the end.
 */
public record Addition(EObject parent, EReference list, EClass type, int index) {

    /** What people do not add by hand: the program keeps it, or the properties have it. */
    private static final Set<EReference> ELSEWHERE = Set.of(ProjectPackage.Literals.ELEMENT__PROVENANCE,
            ProjectPackage.Literals.ELEMENT__SOURCE_REFS, ProjectPackage.Literals.ELEMENT__READINGS,
            ProjectPackage.Literals.EVALUATION_PROJECT__LAYOUTS, ProjectPackage.Literals.EVALUATION_PROJECT__SNAPSHOTS,
            ProjectPackage.Literals.EVALUATION_PROJECT__RULE_SETTINGS);

    /** All that can be added in this element, in the order of the metamodel. */
    public static List<Addition> in(EObject parent) {
        List<Addition> all = new ArrayList<>();
        for (EReference list : parent.eClass().getEAllContainments()) {
            boolean open = !ELSEWHERE.contains(list) && (list.isMany() || !parent.eIsSet(list))
                    && MetamodelLookup.containment(parent, list.getName()).isPresent();
            if (open) {
                all.addAll(in(parent, list));
            }
        }
        return all;
    }

    /** All that can be added in this list. */
    public static List<Addition> in(EObject parent, EReference list) {
        return ELSEWHERE.contains(list) ? List.of() : MetamodelLookup.classes().stream()
                .filter(list.getEReferenceType()::isSuperTypeOf)
                .map(type -> new Addition(parent, list, type, -1)).toList();
    }

    /** One more of its kind, right after this element. */
    public static Optional<Addition> after(EObject element) {
        EReference list = element.eContainmentFeature();
        if (list == null || !list.isMany() || ELSEWHERE.contains(list)) {
            return Optional.empty();
        }
        int index = ((List<?>) element.eContainer().eGet(list)).indexOf(element) + 1;
        return Optional.of(new Addition(element.eContainer(), list, element.eClass(), index));
    }

    /** What is added, in a word; where several lists take the same kind, the list's name. */
    public String label(Labels labels, List<Addition> among) {
        boolean alone = among.stream().filter(other -> other.type() == type).count() < 2;
        return alone ? labels.of(type) : labels.of(type) + " – " + labels.of(parent.eClass(), list);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.corolle.core.project.ProjectProblem.Kind;
import org.corolle.core.query.AllElements;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Whether what would be saved could be opened again: no file is better than one that nobody can open. */
final class Fitness {

    private final Map<EClass, List<EAttribute>> narrow = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** Tells the first fault with the arguments of its message; gives the number of elements. */
    long check(EvaluationProject project, Object file) throws ProjectProblem {
        for (Identified element : AllElements.of(project)) {
            check(element, element.getId(), file);
        }
        return ids.size();
    }

    private void check(EObject element, String id, Object file) throws ProjectProblem {
        if (!ProjectFormat.isId(id) || !ids.add(id)) {
            throw new ProjectProblem(Kind.UNFIT_ID, null, file, element, element.eClass());
        }
        for (EAttribute attribute : narrow.computeIfAbsent(element.eClass(), Fitness::narrow)) {
            if (element.eGet(attribute) != null) {
                String text = EcoreUtil.convertToString(attribute.getEAttributeType(), element.eGet(attribute));
                if (ProjectFormat.value(attribute.getEAttributeType(), text).isEmpty()) {
                    throw new ProjectProblem(Kind.UNFIT_VALUE, null, file, element, text, attribute);
                }
            }
        }
    }

    private static List<EAttribute> narrow(EClass type) {
        List<EAttribute> narrow = new ArrayList<>();
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (!attribute.isMany() && ProjectFormat.isNarrow(attribute.getEAttributeType())) {
                narrow.add(attribute);
            }
        }
        return narrow;
    }
}

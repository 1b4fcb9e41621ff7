// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.project;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

import org.corolle.core.query.IsIllustrative;
import org.corolle.model.project.EvaluationProject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** How many elements of each kind a project holds, itself left out, and how many are illustrative. */
record ElementCounts(Map<EClass, Long> byKind, long total, long illustrative) {

    static ElementCounts of(EvaluationProject project) {
        Map<EClass, Long> byKind = new TreeMap<>(Comparator.comparing((EClass kind) -> kind.getEPackage().getName())
                .thenComparing(EClass::getClassifierID));
        long total = 0;
        long illustrative = IsIllustrative.test(project) ? 1 : 0;
        for (Iterator<EObject> all = project.eAllContents(); all.hasNext(); total++) {
            EObject element = all.next();
            byKind.merge(element.eClass(), 1L, Long::sum);
            illustrative += IsIllustrative.test(element) ? 1 : 0;
        }
        return new ElementCounts(byKind, total, illustrative);
    }
}

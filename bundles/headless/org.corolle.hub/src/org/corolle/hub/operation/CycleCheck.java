// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.corolle.hub.change.Change.ValueSet;
import org.corolle.hub.change.Change;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.workshop.WorkshopPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** References that lead upwards must not come back to where they began: cards taken up by cards, places in places. */
final class CycleCheck {

    private static final Set<EStructuralFeature> PARENT_REFERENCES =
            Set.of(WorkshopPackage.Literals.CONTRIBUTION__MERGED_INTO,
            ProjectPackage.Literals.TERRITORY__PARENT);

    private CycleCheck() { }

    /** Refuses what was made if it closed a circle. */
    static void check(ModelIndex index, List<Change> made) throws RefusedException {
        for (Change change : made) {
            if (change instanceof ValueSet set && set.after() != null) {
                EObject start = index.find(set.element()).orElse(null);
                EStructuralFeature feature = start == null ? null : start.eClass().getEStructuralFeature(set.feature());
                if (feature != null && PARENT_REFERENCES.contains(feature)) {
                    check(start, feature);
                }
            }
        }
    }

    private static void check(EObject start, EStructuralFeature feature) throws RefusedException {
        Set<EObject> seen = new HashSet<>();
        for (EObject up = start; up != null; up = (EObject) up.eGet(feature)) {
            if (!seen.add(up)) {
                throw new RefusedException(Reason.IN_A_CIRCLE);
            }
        }
    }
}

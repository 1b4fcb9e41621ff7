// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.Operation;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.layout.LayoutPackage;
import org.corolle.model.project.Identified;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.WorkshopPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What goes with an element: what would be left hanging in the air, and on no drawing. Cards taken up are let go. */
final class CascadingDelete {

    private static final Set<EStructuralFeature> DEPENDENT_REFERENCES =
            Set.of(ChainPackage.Literals.CHAIN_CELL__ACTIVITY,
            ChainPackage.Literals.CHAIN_CELL__CIRCUIT, ChainPackage.Literals.VALUE_FLOW__SOURCE,
            ChainPackage.Literals.VALUE_FLOW__TARGET, LayoutPackage.Literals.PLACEMENT__ELEMENT,
            LayoutPackage.Literals.DIAGRAM_LAYOUT__SUBJECT);

    private final ModelIndex index;
    private final LinkedHashSet<Identified> going = new LinkedHashSet<>();
    private final LinkedHashSet<Contribution> free = new LinkedHashSet<>();

    private CascadingDelete(ModelIndex index) {
        this.index = index;
    }

    static Operation plan(ModelIndex index, Identified element) {
        CascadingDelete deletion = new CascadingDelete(index);
        deletion.gather(element);
        OperationBuilder plan = new OperationBuilder();
        deletion.free.removeIf(deletion::isGoing);
        deletion.free.forEach(card -> CardAct.Cards.letGo(plan, card));
        List<Identified> last = new ArrayList<>(deletion.going);
        for (int i = last.size() - 1; i >= 0; i--) {
            if (!deletion.isGoing((Identified) last.get(i).eContainer())) {
                plan.delete(last.get(i));
            }
        }
        return plan.done();
    }

    private void gather(Identified element) {
        if (!going.add(element)) {
            return;
        }
        List<Identified> below = new ArrayList<>(List.of(element));
        element.eAllContents().forEachRemaining(e -> below.add((Identified) e));
        for (Identified each : below) {
            for (EStructuralFeature.Setting setting : index.referencesTo(each)) {
                if (DEPENDENT_REFERENCES.contains(setting.getEStructuralFeature())) {
                    gather((Identified) setting.getEObject());
                } else if (setting.getEStructuralFeature() == WorkshopPackage.Literals.CONTRIBUTION__MERGED_INTO) {
                    free.add((Contribution) setting.getEObject());
                }
            }
        }
    }

    private boolean isGoing(Identified element) {
        for (Identified up = element; up != null; up = (Identified) up.eContainer()) {
            if (going.contains(up)) {
                return true;
            }
        }
        return false;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.corolle.framework.ui.choice.ChooseDialog;
import org.corolle.framework.ui.choice.ReferenceCandidates;
import org.corolle.framework.ui.editing.Edits;
import org.corolle.hub.change.MetamodelLookup;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Operation.Create;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks where a reference shall lead, and has it lead there; a new element is made in the same step. */
final class ReferenceChooser {

    private final FieldTarget slot;
    private final EReference reference;

    ReferenceChooser(FieldTarget slot) {
        this.slot = slot;
        this.reference = (EReference) slot.feature();
    }

    void ask(Shell shell) {
        slot.element().ifPresent(element -> ask(shell, element));
    }

    private void ask(Shell shell, EObject element) {
        ReferenceCandidates candidates = new ReferenceCandidates(slot.context().open().index(), reference);
        List<ReferenceCandidates.Home> homes = candidates.homes(element);
        List<String> kinds = homes.stream().map(home -> slot.context().titles().labels().of(home.type())).toList();
        ChooseDialog dialog = new ChooseDialog(shell, new ChooseDialog.Question(slot.label(), candidates.of(element),
                reference.isMany(), kinds), slot.context().titles());
        if (dialog.open() != Window.OK) {
            return;
        }
        List<Operation> steps = new ArrayList<>();
        dialog.created().ifPresent(made -> {
            ReferenceCandidates.Home home = homes.get(made.kind());
            String id = UUID.randomUUID().toString();
            steps.add(new Create(MetamodelLookup.nameOf(home.type()), id, home.place(), home.values(made.words())));
            steps.add(lead(id));
        });
        dialog.chosen().forEach(target -> steps.add(lead(Edits.id(target))));
        if (!steps.isEmpty()) {
            slot.context().open().change(steps.size() == 1 ? steps.get(0) : new Operation.Batch(steps));
        }
    }

    private Operation lead(String target) {
        String feature = reference.getName();
        return reference.isMany() ? new Operation.Add(slot.id(), feature, target, -1) : new Operation.Set(slot.id(),
                feature, target);
    }
}

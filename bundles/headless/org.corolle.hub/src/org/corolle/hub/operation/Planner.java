// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

import java.util.ArrayList;
import java.util.List;

import org.corolle.hub.change.Change;
import org.corolle.hub.change.ChangeApplier;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.Operation.Add;
import org.corolle.hub.operation.Operation.Batch;
import org.corolle.hub.operation.Operation.Computed;
import org.corolle.hub.operation.Operation.Create;
import org.corolle.hub.operation.Operation.Delete;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.hub.operation.Operation.EditText;
import org.corolle.hub.operation.Operation.Move;
import org.corolle.hub.operation.Operation.Remove;
import org.corolle.hub.operation.Operation.Reorder;
import org.corolle.hub.operation.Operation.Set;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.model.project.Identified;

/**
 * Turns an operation into changes and makes them, after checking it against the metamodel and the project as it is.
 * Afterwards: all changes are made and returned in order, or none is made and a refusal is thrown.
 */
public final class Planner {

    private final ModelIndex index;
    private final ChangeApplier applying;
    private final ValuePlanner values;
    private final ElementPlanner elements;
    private final TextHistory texts;

    public Planner(ModelIndex index, TextHistory texts) {
        this.index = index;
        this.texts = texts;
        this.applying = new ChangeApplier(index);
        this.values = new ValuePlanner(index);
        this.elements = new ElementPlanner(index, values);
    }

    /** Does the operation. Undo and redo are the hub's business and refused here. */
    public List<Change> perform(Operation operation) throws RefusedException {
        List<Change> made = new ArrayList<>();
        try {
            perform(operation, made);
            CycleCheck.check(index, made);
            return made;
        } catch (RefusedException | RuntimeException e) {
            takeBack(made);
            throw e;
        }
    }

    /** Takes back changes that were just made, last first. */
    public void takeBack(List<Change> made) {
        for (int i = made.size() - 1; i >= 0; i--) {
            applying.apply(made.get(i).inverse());
        }
    }

    /** Makes one change that is known to fit. */
    public void make(Change change) {
        applying.apply(change);
    }

    private void perform(Operation operation, List<Change> made) throws RefusedException {
        if (operation instanceof Batch batch) {
            for (Operation part : batch.operations()) {
                perform(part, made);
            }
            return;
        }
        if (operation instanceof Do act) {
            perform(act.act().plan(index, act.by()), made);
            return;
        }
        if (operation instanceof Computed computed) {
            perform(computed.by().plan(index), made);
            return;
        }
        for (Change change : plan(operation)) {
            applying.apply(change);
            made.add(change);
        }
    }

    private List<Change> plan(Operation operation) throws RefusedException {
        if (operation instanceof Create o) {
            return elements.create(o);
        } else if (operation instanceof Set o) {
            return values.set(o);
        } else if (operation instanceof Add o) {
            return values.add(o);
        } else if (operation instanceof Remove o) {
            return values.remove(o);
        } else if (operation instanceof Reorder o) {
            return values.reorder(o);
        } else if (operation instanceof Move o) {
            return elements.move(o);
        } else if (operation instanceof Delete o) {
            return elements.delete(o.element());
        } else if (operation instanceof EditText o) {
            Identified element = index.find(o.element()).orElseThrow(() -> new RefusedException(Reason.NO_SUCH_ELEMENT));
            return values.edit(element, o.feature(), texts.bringUpToDate(o));
        }
        throw new RefusedException(Reason.NOT_ALLOWED);
    }
}

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
import org.corolle.hub.operation.Operation.Redo;
import org.corolle.hub.operation.Operation.Set;
import org.corolle.hub.operation.Operation.Undo;
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
            operation.accept(new Performance(made));
            CycleCheck.check(index, made);
            return made;
        } catch (RefusedException | RuntimeException | Error e) {
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

    /** Does one operation after another; what was made so far is what there is to take back. */
    private final class Performance implements OperationVisitor<Void, RefusedException> {

        private final List<Change> made;

        Performance(List<Change> made) {
            this.made = made;
        }

        @Override
        public Void batch(Batch o) throws RefusedException {
            for (Operation part : o.operations()) {
                part.accept(this);
            }
            return null;
        }

        @Override
        public Void act(Do o) throws RefusedException {
            return o.act().plan(index, o.by()).accept(this);
        }

        @Override
        public Void computed(Computed o) throws RefusedException {
            return o.by().plan(index).accept(this);
        }

        @Override
        public Void create(Create o) throws RefusedException {
            return makeAll(elements.create(o));
        }

        @Override
        public Void set(Set o) throws RefusedException {
            return makeAll(values.set(o));
        }

        @Override
        public Void add(Add o) throws RefusedException {
            return makeAll(values.add(o));
        }

        @Override
        public Void remove(Remove o) throws RefusedException {
            return makeAll(values.remove(o));
        }

        @Override
        public Void reorder(Reorder o) throws RefusedException {
            return makeAll(values.reorder(o));
        }

        @Override
        public Void move(Move o) throws RefusedException {
            return makeAll(elements.move(o));
        }

        @Override
        public Void delete(Delete o) throws RefusedException {
            return makeAll(elements.delete(o.element()));
        }

        @Override
        public Void editText(EditText o) throws RefusedException {
            Identified element = index.find(o.element())
                    .orElseThrow(() -> new RefusedException(Reason.NO_SUCH_ELEMENT));
            return makeAll(values.edit(element, o.feature(), texts.bringUpToDate(o)));
        }

        @Override
        public Void undo(Undo o) throws RefusedException {
            throw new RefusedException(Reason.NOT_ALLOWED);
        }

        @Override
        public Void redo(Redo o) throws RefusedException {
            throw new RefusedException(Reason.NOT_ALLOWED);
        }

        private Void makeAll(List<Change> changes) {
            for (Change change : changes) {
                applying.apply(change);
                made.add(change);
            }
            return null;
        }
    }
}

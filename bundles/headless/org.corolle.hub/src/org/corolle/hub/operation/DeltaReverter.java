// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.corolle.hub.change.Change.ElementInserted;
import org.corolle.hub.change.Change.ElementMoved;
import org.corolle.hub.change.Change.ElementRemoved;
import org.corolle.hub.change.Change.TextEdited;
import org.corolle.hub.change.Change.ValueAdded;
import org.corolle.hub.change.Change.ValueMoved;
import org.corolle.hub.change.Change.ValueRemoved;
import org.corolle.hub.change.Change.ValueSet;
import org.corolle.hub.change.Change;
import org.corolle.hub.change.ChangeApplier;
import org.corolle.hub.change.ChangeVisitor;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.Operation.Move;
import org.corolle.hub.operation.Operation.Reorder;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.text.TextEdit;
import org.corolle.model.project.Identified;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Takes a delta back in the project as it is now. Whoever calls has checked that nobody changed the same things since;
 * texts are the exception: what others wrote into them stays. Either all is taken back or nothing.
 */
public final class DeltaReverter {

    private final ModelIndex index;
    private final TextHistory texts;
    private final ValuePlanner values;
    private final ElementPlanner elements;
    private final ChangeApplier applying;

    public DeltaReverter(ModelIndex index, TextHistory texts) {
        this.index = index;
        this.texts = texts;
        this.values = new ValuePlanner(index);
        this.elements = new ElementPlanner(index, values);
        this.applying = new ChangeApplier(index);
    }

    /** Takes the delta back and returns the changes that did it. */
    public List<Change> revert(Delta delta) throws RefusedException {
        boolean restores = delta.changes().stream().anyMatch(ElementRemoved.class::isInstance);
        List<Change> made = new ArrayList<>();
        try {
            for (int i = delta.changes().size() - 1; i >= 0; i--) {
                for (Change change : new Inversion(delta, i, made, restores).plan()) {
                    applying.apply(change);
                    made.add(change);
                }
            }
            CycleCheck.check(index, made);
            return made;
        } catch (RefusedException | RuntimeException | Error e) {
            for (int i = made.size() - 1; i >= 0; i--) {
                applying.apply(made.get(i).inverse());
            }
            throw e;
        }
    }

    /** Works out how one change of a delta is taken back, in the project as it is by then. */
    private final class Inversion implements ChangeVisitor<List<Change>, RefusedException> {

        private final Delta delta;
        private final int at;
        private final List<Change> made;
        private final boolean restores;

        Inversion(Delta delta, int at, List<Change> made, boolean restores) {
            this.delta = delta;
            this.at = at;
            this.made = made;
            this.restores = restores;
        }

        List<Change> plan() throws RefusedException {
            return delta.changes().get(at).inverse().accept(this);
        }

        @Override
        public List<Change> removed(ElementRemoved c) throws RefusedException {
            return index.find(c.element()).isEmpty() ? List.of() : elements.delete(c.element());
        }

        @Override
        public List<Change> inserted(ElementInserted c) throws RefusedException {
            return elements.restore(c);
        }

        @Override
        public List<Change> moved(ElementMoved c) throws RefusedException {
            return elements.move(new Move(c.element(), c.to()));
        }

        @Override
        public List<Change> valueSet(ValueSet c) throws RefusedException {
            Optional<Identified> holder = holder(c);
            boolean gone = holder.isEmpty() || c.after() != null
                    && values.isGone(feature(holder.get(), c.feature()), c.after());
            return gone ? List.of()
                    : values.set(holder.get(), feature(holder.get(), c.feature()), c.after(), c.afterIndex());
        }

        @Override
        public List<Change> valueAdded(ValueAdded c) throws RefusedException {
            Optional<Identified> holder = holder(c);
            return holder.isEmpty() ? List.of() : values.addBack(holder.get(), feature(holder.get(), c.feature()), c);
        }

        @Override
        public List<Change> valueRemoved(ValueRemoved c) throws RefusedException {
            Optional<Identified> holder = holder(c);
            return holder.isEmpty() ? List.of()
                    : values.remove(holder.get(), feature(holder.get(), c.feature()), c.value());
        }

        @Override
        public List<Change> valueMoved(ValueMoved c) throws RefusedException {
            boolean there = holder(c).isPresent();
            return there ? values.reorder(new Reorder(c.element(), c.feature(), c.value(), c.to())) : List.of();
        }

        @Override
        public List<Change> textEdited(TextEdited c) throws RefusedException {
            Optional<Identified> holder = holder(c);
            return holder.isEmpty() ? List.of() : values.edit(holder.get(), c.feature(), replaced(c, delta, at, made));
        }

        /**
         * The element whose value is to go back; it may be gone only where what was deleted comes back, values and all.
         */
        private Optional<Identified> holder(Change back) throws RefusedException {
            Optional<Identified> holder = index.find(back.element());
            if (holder.isEmpty() && !restores) {
                throw new RefusedException(Reason.NO_SUCH_ELEMENT);
            }
            return holder;
        }
    }

    /** The inverse edit, placed after all that was done to the text since. */
    private TextEdit replaced(TextEdited inverse, Delta delta, int at, List<Change> made) throws RefusedException {
        List<TextEdit> since = new ArrayList<>();
        edits(delta.changes().subList(at + 1, delta.changes().size()), inverse, since);
        texts.since(delta.number(), inverse.element(), inverse.feature()).forEach(since::add);
        edits(made, inverse, since);
        try {
            TextEdit edit = inverse.edit();
            for (TextEdit earlier : since) {
                edit = edit.after(earlier);
            }
            return edit;
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Reason.CHANGED_SINCE,
                    ValuePlanner.name(index.find(inverse.element()).orElseThrow()));
        }
    }

    private static void edits(List<Change> changes, TextEdited same, List<TextEdit> into) {
        for (Change change : changes) {
            if (change instanceof TextEdited c && c.element().equals(same.element()) && c.feature()
                    .equals(same.feature())) {
                into.add(c.edit());
            }
        }
    }

    private static EStructuralFeature feature(Identified holder, String name) {
        return holder.eClass().getEStructuralFeature(name);
    }
}

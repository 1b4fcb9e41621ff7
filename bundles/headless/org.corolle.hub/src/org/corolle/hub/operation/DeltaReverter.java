// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

import java.util.ArrayList;
import java.util.List;

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
                for (Change change : plan(delta, i, made, restores)) {
                    applying.apply(change);
                    made.add(change);
                }
            }
            CycleCheck.check(index, made);
            return made;
        } catch (RefusedException | RuntimeException e) {
            for (int i = made.size() - 1; i >= 0; i--) {
                applying.apply(made.get(i).inverse());
            }
            throw e;
        }
    }

    private List<Change> plan(Delta delta, int at, List<Change> made, boolean restores) throws RefusedException {
        Change back = delta.changes().get(at).inverse();
        if (back instanceof ElementRemoved c) {
            return index.find(c.element()).isEmpty() ? List.of() : elements.delete(c.element());
        } else if (back instanceof ElementInserted c) {
            return elements.restore(c);
        } else if (back instanceof ElementMoved c) {
            return elements.move(new Move(c.element(), c.to()));
        }
        Identified holder = index.find(back.element()).orElse(null);
        if (holder == null) {
            if (restores) {
                return List.of();
            }
            throw new RefusedException(Reason.NO_SUCH_ELEMENT);
        }
        if (back instanceof TextEdited c) {
            return values.edit(holder, c.feature(), moved(c, delta, at, made));
        }
        return value(holder, back);
    }

    private List<Change> value(Identified holder, Change back) throws RefusedException {
        if (back instanceof ValueSet c) {
            EStructuralFeature feature = feature(holder, c.feature());
            boolean gone = c.after() != null && values.isGone(feature, c.after());
            return gone ? List.of() : values.set(holder, feature, c.after(), c.afterIndex());
        } else if (back instanceof ValueAdded c) {
            return values.addBack(holder, feature(holder, c.feature()), c);
        } else if (back instanceof ValueRemoved c) {
            return values.remove(holder, feature(holder, c.feature()), c.value());
        }
        ValueMoved c = (ValueMoved) back;
        return values.reorder(new Reorder(c.element(), c.feature(), c.value(), c.to()));
    }

    /** The inverse edit, placed after all that was done to the text since. */
    private TextEdit moved(TextEdited inverse, Delta delta, int at, List<Change> made) throws RefusedException {
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
            throw new RefusedException(Reason.CHANGED_SINCE, ValuePlanner.name(index.find(inverse.element()).orElseThrow()));
        }
    }

    private static void edits(List<Change> changes, TextEdited same, List<TextEdit> into) {
        for (Change change : changes) {
            if (change instanceof TextEdited c && c.element().equals(same.element()) && c.feature().equals(same.feature())) {
                into.add(c.edit());
            }
        }
    }

    private static EStructuralFeature feature(Identified holder, String name) {
        return holder.eClass().getEStructuralFeature(name);
    }
}

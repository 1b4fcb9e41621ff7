// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.corolle.hub.change.ChangeApplier.HalfApplied;
import org.corolle.hub.change.Change;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.ChangeTracker;
import org.corolle.hub.operation.DeltaReverter;
import org.corolle.hub.operation.Operation.Redo;
import org.corolle.hub.operation.Operation.Undo;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.OperationStructureVisitor;
import org.corolle.hub.operation.Planner;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.RefusedException;
import org.corolle.hub.operation.TextHistory;

/**
 * The project with its order of changes: does operations, undo and redo, one after another, in memory only. Not for
 * several threads.
 */
public final class Ledger {

    private final ModelIndex index;
    private final TextHistory texts = new TextHistory();
    private final ChangeTracker slots = new ChangeTracker();
    private final UndoStacks stacks = new UndoStacks();
    private final Planner planner;
    private final DeltaReverter reverting;
    private final Map<String, String> groups = new HashMap<>();
    private final List<Delta> deltas = new ArrayList<>();
    private final long start;
    private long number;

    public Ledger(ModelIndex index, long number) {
        this.index = index;
        this.start = number;
        this.number = number;
        this.planner = new Planner(index, texts);
        this.reverting = new DeltaReverter(index, texts);
    }

    public ModelIndex index() {
        return index;
    }

    long number() {
        return number;
    }

    /** Does a submission. Nothing is returned when there was nothing to change. */
    public Optional<Delta> perform(Submission submission, long time) throws RefusedException {
        String who = submission.participant().id();
        Operation operation = submission.operation();
        Delta undone = null;
        Delta again = null;
        List<Change> changes;
        if (operation instanceof Undo) {
            undone = stacks.toUndo(who).orElseThrow(() -> new RefusedException(Reason.NOTHING_TO_UNDO));
            changes = revert(undone, who);
        } else if (operation instanceof Redo) {
            again = stacks.toRedo(who).orElseThrow(() -> new RefusedException(Reason.NOTHING_TO_REDO));
            changes = revert(again, who);
        } else {
            changes = planner.perform(operation);
            if (changes.isEmpty()) {
                return Optional.empty();
            }
        }
        try {
            Delta delta = new Delta(number + 1, submission.id(), who, time, undone == null ? 0 : undone.number(),
                    again == null ? 0 : again.number(), changes, author(submission));
            remember(delta);
            return Optional.of(delta);
        } catch (RuntimeException | Error e) {
            throw new HalfApplied(e);
        }
    }

    /** Does a delta of the journal again. */
    void replay(Delta delta) {
        delta.changes().forEach(planner::make);
        remember(delta);
    }

    /**
     * Takes back the latest deltas, which could not be made durable; the ledger to go on with knows nothing of them.
     */
    Ledger without(List<Delta> failed) {
        for (int i = failed.size() - 1; i >= 0; i--) {
            planner.takeBack(failed.get(i).changes());
        }
        Ledger ledger = new Ledger(index, start);
        deltas.subList(0, deltas.size() - failed.size()).forEach(ledger::remember);
        return ledger;
    }

    /** The deltas after the one of this number. */
    List<Delta> since(long last) {
        return List.copyOf(deltas.subList((int) Math.max(0, last - start), deltas.size()));
    }

    /** All deltas since the project was opened, in order. */
    List<Delta> deltas() {
        return List.copyOf(deltas);
    }

    private List<Change> revert(Delta delta, String who) throws RefusedException {
        String spoiled = slots.spoiledBy(delta, who, index);
        if (spoiled != null) {
            stacks.passOver(who, delta);
            throw new RefusedException(Reason.CHANGED_SINCE, ElementNames.of(index, spoiled));
        }
        return reverting.revert(delta);
    }

    /** An undo says nothing of a group: it is that of the participant's latest act. */
    private Delta.Author author(Submission submission) {
        String group = submission.operation().accept(new GroupOf());
        String known = group.isEmpty() ? groups.getOrDefault(submission.participant().id(), "") : group;
        return new Delta.Author(submission.participant().role().name(), known);
    }

    /** The group that an operation is done for, as the room has stamped it; empty where it says nothing of one. */
    private static final class GroupOf extends OperationStructureVisitor<String, RuntimeException> {

        @Override
        public String act(Operation.Do operation) {
            return operation.by().group();
        }

        @Override
        public String batch(Operation.Batch operation) {
            return operation.operations().stream().map(part -> part.accept(this)).filter(g -> !g.isEmpty()).findFirst()
                    .orElse("");
        }

        @Override
        protected String elementary(Operation operation) {
            return "";
        }

        @Override
        public String computed(Operation.Computed operation) {
            return "";
        }

        @Override
        public String undo(Undo operation) {
            return "";
        }

        @Override
        public String redo(Redo operation) {
            return "";
        }
    }

    private void remember(Delta delta) {
        if (!delta.author().group().isEmpty()) {
            groups.put(delta.participant(), delta.author().group());
        }
        Delta undone = delta.undoes() > 0 ? stacks.done(delta.participant(), delta.undoes()).orElse(null) : null;
        deltas.add(delta);
        number = delta.number();
        texts.remember(delta.number(), delta.changes());
        slots.record(delta, undone);
        stacks.record(delta);
    }
}

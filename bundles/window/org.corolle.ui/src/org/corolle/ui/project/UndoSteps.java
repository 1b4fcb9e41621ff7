// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.corolle.hub.change.Change;
import org.corolle.hub.change.Change.TextEdited;
import org.corolle.hub.change.Delta;

/** What this window did, step by step as its user sees it: the small edits of one text typed in one go are one step. */
final class UndoSteps {

    /** A pause in typing that is longer than this begins a new step. */
    private static final long PAUSE_MILLIS = 3000;
    /** Nobody wants to lose more than this by one undo. */
    private static final long LONGEST_MILLIS = 15_000;

    /** A change, the number by which undo or redo calls it now, and the step it belongs to. */
    private record Step(Delta delta, long number, long group, long begun) { }

    private final String participant;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private long groups;

    UndoSteps(String participant) {
        this.participant = participant;
    }

    /** Takes note of a delta of anybody. */
    void note(Delta delta) {
        if (!delta.participant().equals(participant)) {
            return;
        }
        if (delta.undoes() > 0) {
            pass(done, undone, delta.undoes(), delta.number());
        } else if (delta.redoes() > 0) {
            pass(undone, done, delta.redoes(), delta.number());
        } else {
            undone.clear();
            Step last = done.peek();
            boolean same = last != null && goesOn(last, delta);
            done.push(new Step(delta, delta.number(), same ? last.group() : ++groups, same ? last.begun()
                    : delta.time()));
        }
    }

    /** How many deltas the next undo takes back. */
    int toUndo() {
        return size(done);
    }

    /** How many deltas the next redo does again. */
    int toRedo() {
        return size(undone);
    }

    /** The delta that the next undo begins with. */
    Optional<Delta> lastDone() {
        return Optional.ofNullable(done.peek()).map(Step::delta);
    }

    /** The delta that the next redo begins with. */
    Optional<Delta> lastUndone() {
        return Optional.ofNullable(undone.peek()).map(Step::delta);
    }

    /** What could not be reverted stood above what was: it is passed over for good. */
    private static void pass(Deque<Step> from, Deque<Step> to, long reverted, long now) {
        if (from.stream().anyMatch(step -> step.number() == reverted)) {
            while (from.peek().number() != reverted) {
                from.poll();
            }
            Step step = from.poll();
            to.push(new Step(step.delta(), now, step.group(), step.begun()));
        }
    }

    private static int size(Deque<Step> steps) {
        Step first = steps.peek();
        return first == null ? 0 : (int) steps.stream().takeWhile(s -> s.group() == first.group()).count();
    }

    private static boolean goesOn(Step last, Delta delta) {
        return last.delta().changes().size() == 1 && delta.changes().size() == 1
                && sameText(last.delta().changes().get(0), delta.changes().get(0))
                && delta.time() - last.delta().time() < PAUSE_MILLIS && delta.time() - last.begun() < LONGEST_MILLIS;
    }

    private static boolean sameText(Change one, Change other) {
        return one instanceof TextEdited a && other instanceof TextEdited b && a.element().equals(b.element())
                && a.feature().equals(b.feature());
    }
}

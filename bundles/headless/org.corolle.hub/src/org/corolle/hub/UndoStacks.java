// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.corolle.hub.change.Delta;

/** What each participant can take back and do again, last first. */
final class UndoStacks {

    private final Map<String, Deque<Delta>> done = new HashMap<>();
    private final Map<String, Deque<Delta>> undone = new HashMap<>();

    /** The delta that an undo of this participant would take back. */
    Optional<Delta> toUndo(String participant) {
        return Optional.ofNullable(stack(done, participant).peek());
    }

    /** The undo that a redo of this participant would take back. */
    Optional<Delta> toRedo(String participant) {
        return Optional.ofNullable(stack(undone, participant).peek());
    }

    /** What this participant has done and not taken back, with this number. */
    Optional<Delta> done(String participant, long number) {
        return stack(done, participant).stream().filter(d -> d.number() == number).findFirst();
    }

    /** Gives up a delta that cannot be taken back or done again, so that the ones before it can. */
    void passOver(String participant, Delta delta) {
        stack(done, participant).remove(delta);
        stack(undone, participant).remove(delta);
    }

    /** Takes note of a delta that was made. What stood above the one it reverts was passed over. */
    void record(Delta delta) {
        String who = delta.participant();
        if (delta.undoes() > 0) {
            drop(stack(done, who), delta.undoes());
            stack(undone, who).push(delta);
        } else {
            if (delta.redoes() > 0) {
                drop(stack(undone, who), delta.redoes());
            } else {
                stack(undone, who).clear();
            }
            stack(done, who).push(delta);
        }
    }

    private static void drop(Deque<Delta> stack, long number) {
        if (stack.stream().anyMatch(delta -> delta.number() == number)) {
            while (stack.peek().number() != number) {
                stack.poll();
            }
            stack.poll();
        }
    }

    private static Deque<Delta> stack(Map<String, Deque<Delta>> stacks, String participant) {
        return stacks.computeIfAbsent(participant, p -> new ArrayDeque<>());
    }
}

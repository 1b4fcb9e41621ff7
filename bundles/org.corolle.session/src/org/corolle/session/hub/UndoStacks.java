// SPDX-License-Identifier: EPL-2.0
package org.corolle.session.hub;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.corolle.session.change.Delta;

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

    /** Takes note of a delta that was made. */
    void record(Delta delta) {
        String who = delta.participant();
        if (delta.undoes() > 0) {
            stack(done, who).poll();
            stack(undone, who).push(delta);
        } else {
            if (delta.redoes() > 0) {
                stack(undone, who).poll();
            } else {
                stack(undone, who).clear();
            }
            stack(done, who).push(delta);
        }
    }

    private static Deque<Delta> stack(Map<String, Deque<Delta>> stacks, String participant) {
        return stacks.computeIfAbsent(participant, p -> new ArrayDeque<>());
    }
}

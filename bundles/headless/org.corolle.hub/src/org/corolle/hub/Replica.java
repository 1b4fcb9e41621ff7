// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.corolle.hub.change.ChangeApplier;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ModelIndex;
import org.corolle.model.project.EvaluationProject;

/**
 * A participant's copy of the project, kept up to date by deltas on the thread its owner chooses: the display thread in
 * a window. It is read there and changed by nobody else. Deltas may come late, twice or out of order.
 */
public final class Replica {

    private final Executor owner;
    private final List<Consumer<Delta>> listeners = new ArrayList<>();
    private final java.util.TreeMap<Long, Delta> early = new java.util.TreeMap<>();
    private final ModelIndex index;
    private final ChangeApplier applying;
    private long number;

    /** A copy of this project as it was after the delta of this number. */
    public Replica(EvaluationProject project, long number, Executor owner) {
        this.index = new ModelIndex(project);
        this.applying = new ChangeApplier(index);
        this.number = number;
        this.owner = owner;
    }

    /** Takes a delta in, from any thread. */
    public void receive(Delta delta) {
        owner.execute(() -> take(delta));
    }

    /** The project; to be read on the owner's thread. */
    public EvaluationProject project() {
        return index.project();
    }

    public ModelIndex index() {
        return index;
    }

    /** Number of the last delta that is in. */
    public long number() {
        return number;
    }

    /** Whether a delta is missing: later ones have come already. */
    public boolean hasGap() {
        return !early.isEmpty();
    }

    /** Tells the listener, on the owner's thread, of each delta that was taken in. */
    public void listen(Consumer<Delta> listener) {
        listeners.add(listener);
    }

    private void take(Delta delta) {
        if (delta.number() > number) {
            early.put(delta.number(), delta);
        }
        while (!early.isEmpty() && early.firstKey() == number + 1) {
            Delta next = early.pollFirstEntry().getValue();
            next.changes().forEach(applying::apply);
            number = next.number();
            List.copyOf(listeners).forEach(l -> l.accept(next));
        }
    }
}

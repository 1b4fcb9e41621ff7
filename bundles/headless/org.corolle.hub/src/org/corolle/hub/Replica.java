// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.corolle.hub.change.ChangeApplier;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ModelIndex;
import org.corolle.model.project.EvaluationProject;

/**
 * A participant's copy of the project, kept up to date by deltas in the order of the hub. It belongs to one thread at a
 * time, the display thread in a window: its owner hands the deltas over to that thread, and reads the copy there.
 */
public final class Replica {

    private final List<Consumer<Delta>> listeners = new ArrayList<>();
    private final ModelIndex index;
    private final ChangeApplier applier;
    private long number;

    /** A copy of this project as it was after the delta of this number. */
    public Replica(EvaluationProject project, long number) {
        this.index = new ModelIndex(project);
        this.applier = new ChangeApplier(index);
        this.number = number;
    }

    /**
     * Takes the next delta in; one that is in already changes nothing.
     *
     * @throws IllegalStateException when a delta before it is missing: the copy stays as it was
     */
    public void receive(Delta delta) {
        if (delta.number() > number + 1) {
            throw new IllegalStateException("delta " + delta.number() + " came after " + number);
        }
        if (delta.number() == number + 1) {
            delta.changes().forEach(applier::apply);
            number = delta.number();
            List.copyOf(listeners).forEach(listener -> listener.accept(delta));
        }
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

    /** Tells the listener, on the owner's thread, of each delta that was taken in. */
    public void listen(Consumer<Delta> listener) {
        listeners.add(listener);
    }
}

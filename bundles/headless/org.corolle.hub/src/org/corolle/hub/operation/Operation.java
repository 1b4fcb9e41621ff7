// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

import java.util.List;
import java.util.Map;

import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.text.TextEdit;

/**
 * What a participant asks for. Elements are named by id, features by their name in the metamodel, values by their
 * text (an attribute's literal, a reference's id). The hub may refuse; it never does a part of an operation.
 */
public sealed interface Operation {

    /** Calls the visitor's method for this kind. */
    <R, X extends Exception> R accept(OperationVisitor<R, X> visitor) throws X;

    /** A new element of this type (as in {@code chain.ChainCell}) at this place, with these values. */
    record Create(String type, String id, ElementLocation place, Map<String, List<String>> values)
            implements Operation {
        public Create {
            values = Map.copyOf(values);
        }

        @Override
        public <R, X extends Exception> R accept(OperationVisitor<R, X> visitor) throws X {
            return visitor.create(this);
        }
    }

    /** Gives a feature that holds one value this value; null takes the value away. */
    record Set(String element, String feature, String value) implements Operation {
        @Override
        public <R, X extends Exception> R accept(OperationVisitor<R, X> visitor) throws X {
            return visitor.set(this);
        }
    }

    /** Adds a value to a feature that holds many; a position below 0 or beyond the end means the end. */
    record Add(String element, String feature, String value, int index) implements Operation {
        @Override
        public <R, X extends Exception> R accept(OperationVisitor<R, X> visitor) throws X {
            return visitor.add(this);
        }
    }

    /** Takes a value out of a feature that holds many. */
    record Remove(String element, String feature, String value) implements Operation {
        @Override
        public <R, X extends Exception> R accept(OperationVisitor<R, X> visitor) throws X {
            return visitor.remove(this);
        }
    }

    /** Gives a value another position among the values of its feature. */
    record Reorder(String element, String feature, String value, int index) implements Operation {
        @Override
        public <R, X extends Exception> R accept(OperationVisitor<R, X> visitor) throws X {
            return visitor.reorder(this);
        }
    }

    /** Puts an element in another place, with all it contains; or in another position of its list. */
    record Move(String element, ElementLocation place) implements Operation {
        @Override
        public <R, X extends Exception> R accept(OperationVisitor<R, X> visitor) throws X {
            return visitor.move(this);
        }
    }

    /** Takes an element out, with all it contains and every reference to it. */
    record Delete(String element) implements Operation {
        @Override
        public <R, X extends Exception> R accept(OperationVisitor<R, X> visitor) throws X {
            return visitor.delete(this);
        }
    }

    /**
     * Edits inside a text, so that two people in one text lose no letter.
     *
     * @param base number of the last delta the sender had seen when the edit was made; a sender waits for the answer
     *             to its edit of a text before it sends the next one
     */
    record EditText(String element, String feature, long base, TextEdit edit) implements Operation {
        @Override
        public <R, X extends Exception> R accept(OperationVisitor<R, X> visitor) throws X {
            return visitor.editText(this);
        }
    }

    /** What a person does, in the setting the room knows; worked out into other operations by the hub. */
    record Do(Intent act, ActContext by) implements Operation {
        @Override
        public <R, X extends Exception> R accept(OperationVisitor<R, X> visitor) throws X {
            return visitor.act(this);
        }
    }

    /** What the hub works out in the project as it is when its turn comes. It cannot travel. */
    record Computed(Computation by) implements Operation {
        @Override
        public <R, X extends Exception> R accept(OperationVisitor<R, X> visitor) throws X {
            return visitor.computed(this);
        }
    }

    /** Works an operation out, changing nothing itself; on the hub's thread. */
    @FunctionalInterface
    interface Computation {
        Operation plan(ModelIndex index) throws RefusedException;
    }

    /** All of these, in order, or none. */
    record Batch(List<Operation> operations) implements Operation {
        public Batch {
            operations = List.copyOf(operations);
        }

        @Override
        public <R, X extends Exception> R accept(OperationVisitor<R, X> visitor) throws X {
            return visitor.batch(this);
        }
    }

    /** Takes back the sender's own last operation that is not yet taken back. */
    record Undo() implements Operation {
        @Override
        public <R, X extends Exception> R accept(OperationVisitor<R, X> visitor) throws X {
            return visitor.undo(this);
        }
    }

    /** Does again what the sender has taken back last. */
    record Redo() implements Operation {
        @Override
        public <R, X extends Exception> R accept(OperationVisitor<R, X> visitor) throws X {
            return visitor.redo(this);
        }
    }
}

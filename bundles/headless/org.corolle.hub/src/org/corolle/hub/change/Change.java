// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.change;

import org.corolle.hub.text.TextEdit;

/**
 * One elementary change of a project, with all that is needed to make it and to take it back. The hub derives changes
 * from operations; replicas and the replay of a journal make them without asking again.
 * Values are texts: an attribute's literal, a reference's id; null means not set.
 */
public sealed interface Change {

    /** The change that takes this one back, in the state this one has left. */
    Change inverse();

    /** The id of the element that is changed, inserted, removed or moved. */
    String element();

    /** Calls the visitor's method for this kind. */
    <R, X extends Exception> R accept(ChangeVisitor<R, X> visitor) throws X;

    /** An element and all it contains enters the project. */
    record ElementInserted(ElementData data, ElementLocation place) implements Change {
        @Override
        public Change inverse() {
            return new ElementRemoved(data, place);
        }

        @Override
        public String element() {
            return data.id();
        }

        @Override
        public <R, X extends Exception> R accept(ChangeVisitor<R, X> visitor) throws X {
            return visitor.inserted(this);
        }
    }

    /** An element and all it contains leaves the project; nothing outside refers to it any more. */
    record ElementRemoved(ElementData data, ElementLocation place) implements Change {
        @Override
        public Change inverse() {
            return new ElementInserted(data, place);
        }

        @Override
        public String element() {
            return data.id();
        }

        @Override
        public <R, X extends Exception> R accept(ChangeVisitor<R, X> visitor) throws X {
            return visitor.removed(this);
        }
    }

    /** An element goes to another place, with all it contains. */
    record ElementMoved(String element, ElementLocation from, ElementLocation to) implements Change {
        @Override
        public Change inverse() {
            return new ElementMoved(element, to, from);
        }

        @Override
        public <R, X extends Exception> R accept(ChangeVisitor<R, X> visitor) throws X {
            return visitor.moved(this);
        }
    }

    /**
     * A feature that holds one value gets another.
     *
     * @param beforeIndex where a reference with an opposite list stood in the old target's list, else -1
     * @param afterIndex  where it is to stand in the new target's list; -1 for the end
     */
    record ValueSet(String element, String feature, String before, String after, int beforeIndex, int afterIndex)
            implements Change {
        @Override
        public Change inverse() {
            return new ValueSet(element, feature, after, before, afterIndex, beforeIndex);
        }

        @Override
        public <R, X extends Exception> R accept(ChangeVisitor<R, X> visitor) throws X {
            return visitor.valueSet(this);
        }
    }

    /** A feature that holds many values gets one more. The opposite index is as in {@link ValueSet}. */
    record ValueAdded(String element, String feature, String value, int index, int oppositeIndex) implements Change {
        @Override
        public Change inverse() {
            return new ValueRemoved(element, feature, value, index, oppositeIndex);
        }

        @Override
        public <R, X extends Exception> R accept(ChangeVisitor<R, X> visitor) throws X {
            return visitor.valueAdded(this);
        }
    }

    /** A feature that holds many values loses one. */
    record ValueRemoved(String element, String feature, String value, int index, int oppositeIndex) implements Change {
        @Override
        public Change inverse() {
            return new ValueAdded(element, feature, value, index, oppositeIndex);
        }

        @Override
        public <R, X extends Exception> R accept(ChangeVisitor<R, X> visitor) throws X {
            return visitor.valueRemoved(this);
        }
    }

    /** A value changes its position among others. */
    record ValueMoved(String element, String feature, String value, int from, int to) implements Change {
        @Override
        public Change inverse() {
            return new ValueMoved(element, feature, value, to, from);
        }

        @Override
        public <R, X extends Exception> R accept(ChangeVisitor<R, X> visitor) throws X {
            return visitor.valueMoved(this);
        }
    }

    /** A text is edited inside. */
    record TextEdited(String element, String feature, TextEdit edit) implements Change {
        @Override
        public Change inverse() {
            return new TextEdited(element, feature, edit.inverse());
        }

        @Override
        public <R, X extends Exception> R accept(ChangeVisitor<R, X> visitor) throws X {
            return visitor.textEdited(this);
        }
    }
}

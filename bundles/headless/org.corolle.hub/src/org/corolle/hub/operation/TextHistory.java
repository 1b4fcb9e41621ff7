// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.corolle.hub.change.Change.TextEdited;
import org.corolle.hub.change.Change.ValueSet;
import org.corolle.hub.change.Change;
import org.corolle.hub.change.ChangeVisitor;
import org.corolle.hub.operation.Operation.EditText;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.text.TextEdit;

/**
 * The latest edits of each text, with their numbers, so that an edit made on an older text can be placed in today's.
 */
public final class TextHistory {

    /** Edits kept for each text. A device that missed more of one text must reload it. */
    static final int MAX_EDITS_PER_TEXT = 1000;

    private record Numbered(long number, TextEdit edit) { }

    private record Text(String element, String feature) { }

    private final Map<Text, Deque<Numbered>> edits = new HashMap<>();
    private final Map<Text, Long> forgotten = new HashMap<>();

    /** Remembers what the delta of this number did to texts. */
    public void remember(long number, Iterable<Change> changes) {
        for (Change change : changes) {
            change.accept(new Memory(number));
        }
    }

    /** Changes inside a text and of a whole text are remembered; no other change touches a text that is there. */
    private final class Memory implements ChangeVisitor<Void, RuntimeException> {

        private final long number;

        Memory(long number) {
            this.number = number;
        }

        @Override
        public Void textEdited(TextEdited c) {
            remember(new Text(c.element(), c.feature()), number, c.edit());
            return null;
        }

        @Override
        public Void valueSet(ValueSet c) {
            Text text = new Text(c.element(), c.feature());
            remember(text, number, TextEdit.between(orEmpty(c.before()), orEmpty(c.after())));
            return null;
        }

        @Override
        public Void inserted(Change.ElementInserted c) {
            return null;
        }

        @Override
        public Void removed(Change.ElementRemoved c) {
            return null;
        }

        @Override
        public Void moved(Change.ElementMoved c) {
            return null;
        }

        @Override
        public Void valueAdded(Change.ValueAdded c) {
            return null;
        }

        @Override
        public Void valueRemoved(Change.ValueRemoved c) {
            return null;
        }

        @Override
        public Void valueMoved(Change.ValueMoved c) {
            return null;
        }
    }

    /** The edit as it is to be made now, after all that its sender had not yet seen. */
    TextEdit bringUpToDate(EditText operation) throws RefusedException {
        Text text = new Text(operation.element(), operation.feature());
        if (operation.base() < forgotten.getOrDefault(text, Long.MIN_VALUE)) {
            throw new RefusedException(Reason.TEXT_TOO_OLD);
        }
        TextEdit edit = operation.edit();
        try {
            for (Numbered earlier : edits.getOrDefault(text, new ArrayDeque<>())) {
                if (earlier.number() > operation.base()) {
                    edit = edit.after(earlier.edit());
                }
            }
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Reason.TEXT_DOES_NOT_FIT);
        }
        return edit;
    }

    /** The edits of a text after this number, oldest first; for undoing an edit that others have built upon. */
    public Iterable<TextEdit> since(long number, String element, String feature) {
        return edits.getOrDefault(new Text(element, feature), new ArrayDeque<>()).stream()
                .filter(e -> e.number() > number).map(Numbered::edit).toList();
    }

    private void remember(Text text, long number, TextEdit edit) {
        Deque<Numbered> kept = edits.computeIfAbsent(text, t -> new ArrayDeque<>());
        kept.add(new Numbered(number, edit));
        if (kept.size() > MAX_EDITS_PER_TEXT) {
            forgotten.put(text, kept.remove().number());
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.corolle.hub.change.Change.ElementInserted;
import org.corolle.hub.change.Change.ElementMoved;
import org.corolle.hub.change.Change.ElementRemoved;
import org.corolle.hub.change.Change.TextEdited;
import org.corolle.hub.change.Change.ValueAdded;
import org.corolle.hub.change.Change.ValueMoved;
import org.corolle.hub.change.Change.ValueRemoved;
import org.corolle.hub.change.Change.ValueSet;
import org.corolle.hub.change.Change;
import org.corolle.hub.change.ChangeVisitor;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ModelIndex;
import org.corolle.model.project.Identified;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Who changed what last, so that an undo can tell that somebody else came in between. A slot is the smallest thing
 * that can be changed twice: a feature's value, the presence of a value in a list, the presence or place of an element.
 */
public final class ChangeTracker {

    private record Mark(long number, String participant) { }

    private final Map<String, Deque<Mark>> marks = new HashMap<>();

    /** Records a delta: its slots were changed last by it; what it undoes is no longer the last change. */
    public void record(Delta delta, Delta undone) {
        if (undone != null) {
            for (String slot : slots(undone.changes())) {
                Deque<Mark> stack = marks.get(slot);
                if (stack != null) {
                    stack.removeIf(m -> m.number() == undone.number());
                }
            }
            return;
        }
        for (String slot : slots(delta.changes())) {
            Deque<Mark> stack = marks.computeIfAbsent(slot, s -> new ArrayDeque<>());
            if (stack.isEmpty() || stack.peek().number() != delta.number()) {
                stack.push(new Mark(delta.number(), delta.participant()));
            }
        }
    }

    /** The id of an element that someone else changed after this delta in a way that taking it back would spoil. */
    public String spoiledBy(Delta delta, String participant, ModelIndex index) {
        for (Change change : delta.changes()) {
            if (!(change instanceof TextEdited)) {
                for (String slot : slots(List.of(change))) {
                    if (changedSince(slot, delta.number(), participant)) {
                        return change.element();
                    }
                }
            }
            if (change instanceof ElementInserted inserted && index.find(inserted.element()).isPresent()
                    && builtUpon(index.find(inserted.element()).get(), delta.number(), participant, index)) {
                return inserted.element();
            }
        }
        return null;
    }

    private boolean builtUpon(Identified root, long number, String participant, ModelIndex index) {
        List<Identified> all = new ArrayList<>(List.of(root));
        root.eAllContents().forEachRemaining(e -> all.add((Identified) e));
        for (Identified element : all) {
            boolean changed = changedSince(exists(element.getId()), number, participant)
                    || element.eClass().getEAllStructuralFeatures().stream()
                            .anyMatch(f -> changedSince(value(element.getId(), f.getName()), number, participant));
            if (changed || index.referencesTo(element).stream()
                    .anyMatch(s -> referredSince(s, element, number, participant))) {
                return true;
            }
        }
        return false;
    }

    private boolean referredSince(EStructuralFeature.Setting setting, Identified target, long number,
            String participant) {
        String holder = ((Identified) setting.getEObject()).getId();
        String feature = setting.getEStructuralFeature().getName();
        return changedSince(value(holder, feature), number, participant)
                || changedSince(member(holder, feature, target.getId()), number, participant);
    }

    private boolean changedSince(String slot, long number, String participant) {
        Deque<Mark> stack = marks.get(slot);
        return stack != null && stack.stream()
                .anyMatch(m -> m.number() > number && !m.participant().equals(participant));
    }

    private static List<String> slots(List<Change> changes) {
        SlotNames names = new SlotNames();
        return changes.stream().flatMap(change -> change.accept(names)).toList();
    }

    private static final class SlotNames implements ChangeVisitor<Stream<String>, RuntimeException> {

        @Override
        public Stream<String> inserted(ElementInserted c) {
            return c.data().all().map(d -> exists(d.id()));
        }

        @Override
        public Stream<String> removed(ElementRemoved c) {
            return c.data().all().map(d -> exists(d.id()));
        }

        @Override
        public Stream<String> moved(ElementMoved c) {
            return Stream.of(c.element() + " place");
        }

        @Override
        public Stream<String> valueSet(ValueSet c) {
            return Stream.of(value(c.element(), c.feature()));
        }

        @Override
        public Stream<String> valueAdded(ValueAdded c) {
            return Stream.of(member(c.element(), c.feature(), c.value()));
        }

        @Override
        public Stream<String> valueRemoved(ValueRemoved c) {
            return Stream.of(member(c.element(), c.feature(), c.value()));
        }

        @Override
        public Stream<String> valueMoved(ValueMoved c) {
            return Stream.of(member(c.element(), c.feature(), c.value()));
        }

        @Override
        public Stream<String> textEdited(TextEdited c) {
            return Stream.of(value(c.element(), c.feature()));
        }
    }

    private static String exists(String element) {
        return element + " exists";
    }

    private static String value(String element, String feature) {
        return element + " . " + feature;
    }

    private static String member(String element, String feature, String value) {
        return element + " . " + feature + " : " + value;
    }
}

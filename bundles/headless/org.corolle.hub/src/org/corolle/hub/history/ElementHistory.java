// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.corolle.hub.Hub;
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
import org.corolle.hub.change.ElementData;
import org.corolle.hub.change.ElementSerializer;
import org.corolle.hub.change.MetamodelLookup;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.history.HistoryEntry.Kind;
import org.corolle.model.project.NamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The past of one element, told from today backwards: its texts are rolled back edit by edit, so that each entry can
 * say what stood there before and after.
 */
public final class ElementHistory {

    /** Edits of one text by one group within this time, in milliseconds, are told as one. */
    private static final long MERGE_WINDOW_MS = 60_000;

    private record TypedEntry(HistoryEntry entry, boolean typed) { }

    private final String id;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final List<TypedEntry> entries = new ArrayList<>();
    private String type = "";

    /**
     * What the project knows of it today: the element itself, and what those are called that it refers to or has
     * referred to.
     */
    private record Today(Optional<ElementData> element, Map<String, String> names) { }

    private ElementHistory(String id, Today today) {
        this.id = id;
        names.putAll(today.names());
        today.element().ifPresent(this::remember);
    }

    /**
     * What was done to the element, newest first. Reads and tells on the thread that asks, which is not to be the hub's
     * or the display's; the hub is asked only for the few elements that are spoken of.
     *
     * @throws IOException if what came before the last save cannot be read
     */
    public static List<HistoryEntry> of(Hub hub, String element) throws IOException {
        List<Delta> since = hub.deltas().join();
        Map<String, Delta> all = new LinkedHashMap<>();
        hub.history().mentioning(element).forEach(delta -> all.put(delta.operation(), delta));
        since.forEach(delta -> all.put(delta.operation(), delta));
        List<Delta> past = List.copyOf(all.values());
        Set<String> spokenOf = spokenOf(element, past);
        return of(hub.askIndex(index -> today(index, element, spokenOf)).join(), past, element);
    }

    /** Values that the element has or had: the ids among them are looked up, the texts are no element's id. */
    private static Set<String> spokenOf(String element, List<Delta> past) {
        Set<String> values = new HashSet<>();
        past.stream().flatMap(delta -> delta.changes().stream()).filter(c -> element.equals(c.element()))
                .forEach(change -> {
            if (change instanceof ValueSet c) {
                values.add(c.before());
                values.add(c.after());
            } else if (change instanceof ValueAdded c) {
                values.add(c.value());
            } else if (change instanceof ValueRemoved c) {
                values.add(c.value());
            }
        });
        values.remove(null);
        return values;
    }

    private static Today today(ModelIndex index, String element, Set<String> spokenOf) {
        Map<String, String> names = new HashMap<>();
        for (String id : spokenOf) {
            if (index.find(id).orElse(null) instanceof NamedElement named && named.getName() != null) {
                names.put(id, named.getName());
            }
        }
        return new Today(index.find(element).map(ElementSerializer::data), names);
    }

    private static List<HistoryEntry> of(Today today, List<Delta> past, String element) {
        ElementHistory history = new ElementHistory(element, today);
        for (int i = past.size() - 1; i >= 0; i--) {
            history.goBack(past.get(i));
        }
        return history.together();
    }

    private void goBack(Delta delta) {
        for (int i = delta.changes().size() - 1; i >= 0; i--) {
            delta.changes().get(i).accept(new Return(delta));
        }
    }

    /** Tells what one change did to the element, and goes back to before it. */
    private final class Return implements ChangeVisitor<Void, RuntimeException> {

        private final Delta delta;

        Return(Delta delta) {
            this.delta = delta;
        }

        @Override
        public Void inserted(ElementInserted c) {
            self(c.data()).ifPresent(d -> tell(delta, Kind.CREATED, d.type(), "", "", name(d)));
            if (c.place().parent().equals(id)) {
                tell(delta, Kind.PART_ADDED, c.data().type(), "", "", name(c.data()));
            }
            return null;
        }

        @Override
        public Void removed(ElementRemoved c) {
            c.data().all().forEach(d -> names.putIfAbsent(d.id(), name(d)));
            self(c.data()).ifPresent(d -> {
                remember(d);
                tell(delta, Kind.REMOVED, d.type(), "", name(d), "");
            });
            if (c.place().parent().equals(id)) {
                tell(delta, Kind.PART_REMOVED, c.data().type(), "", name(c.data()), "");
            }
            return null;
        }

        @Override
        public Void moved(ElementMoved c) {
            return own(c, () -> tell(delta, Kind.MOVED, type, "", "", ""));
        }

        @Override
        public Void valueSet(ValueSet c) {
            return own(c, () -> {
                tell(delta, Kind.CHANGED, type, c.feature(), shown(c.feature(), c.before()),
                        shown(c.feature(), c.after()));
                texts.put(c.feature(), c.before() == null ? "" : c.before());
            });
        }

        @Override
        public Void valueAdded(ValueAdded c) {
            return own(c, () -> tell(delta, Kind.CHANGED, type, c.feature(), "", shown(c.feature(), c.value())));
        }

        @Override
        public Void valueRemoved(ValueRemoved c) {
            return own(c, () -> tell(delta, Kind.CHANGED, type, c.feature(), shown(c.feature(), c.value()), ""));
        }

        /** Another order of the same values is nothing that one would look for. */
        @Override
        public Void valueMoved(ValueMoved c) {
            return null;
        }

        @Override
        public Void textEdited(TextEdited c) {
            return own(c, () -> text(delta, c));
        }

        private Void own(Change change, Runnable telling) {
            if (change.element().equals(id)) {
                telling.run();
            }
            return null;
        }

        private Optional<ElementData> self(ElementData data) {
            return data.all().filter(d -> d.id().equals(id)).findFirst();
        }
    }

    private void text(Delta delta, TextEdited c) {
        String after = texts.get(c.feature());
        boolean known = after != null && c.edit().inverse().fits(after);
        String before = known ? c.edit().inverse().apply(after) : null;
        entries.add(
                new TypedEntry(entry(delta, Kind.CHANGED, type, c.feature(), known ? before : "", known ? after : ""),
                true));
        texts.put(c.feature(), before);
    }

    private void tell(Delta delta, Kind kind, String of, String feature, String before, String after) {
        entries.add(new TypedEntry(entry(delta, kind, of, feature, before, after), false));
    }

    private static HistoryEntry entry(Delta delta, Kind kind, String of, String feature, String before, String after) {
        return new HistoryEntry(delta.time(), delta.author(), kind, of, feature, before, after, delta.undoes() > 0);
    }

    private void remember(ElementData data) {
        type = data.type();
        texts.clear();
        MetamodelLookup.named(type).ifPresent(t -> t.getEAllAttributes().forEach(a -> texts.put(a.getName(), "")));
        data.values().forEach((feature, values) -> texts.put(feature, values.get(0)));
    }

    private String shown(String feature, String value) {
        EStructuralFeature found = MetamodelLookup.named(type).map(t -> t.getEStructuralFeature(feature)).orElse(null);
        return value == null ? "" : found instanceof EReference ? names.getOrDefault(value, "…") : value;
    }

    private static String name(ElementData data) {
        return data.values().getOrDefault("name", data.values().getOrDefault("text", List.of(""))).get(0);
    }

    /** Entries come newest first; what was typed in one go becomes one. */
    private List<HistoryEntry> together() {
        List<HistoryEntry> told = new ArrayList<>();
        boolean typing = false;
        for (TypedEntry next : entries) {
            HistoryEntry entry = next.entry();
            HistoryEntry later = told.isEmpty() ? null : told.get(told.size() - 1);
            if (typing && next.typed() && isOneGo(entry, later)) {
                told.set(told.size() - 1, new HistoryEntry(later.time(), later.author(), Kind.CHANGED, later.type(),
                        later.feature(), entry.before(), later.after(), false));
            } else {
                told.add(entry);
            }
            typing = next.typed();
        }
        return List.copyOf(told);
    }

    private static boolean isOneGo(HistoryEntry earlier, HistoryEntry later) {
        return !earlier.undone() && !later.undone() && earlier.feature().equals(later.feature())
                && earlier.author().equals(later.author()) && earlier.after().equals(later.before())
                && !earlier.after().isEmpty() && later.time() - earlier.time() < MERGE_WINDOW_MS;
    }
}

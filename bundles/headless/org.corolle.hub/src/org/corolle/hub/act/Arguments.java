// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.RefusedException;
import org.corolle.model.project.Identified;
import org.corolle.model.project.NamedElement;

/** What a sender asked for, checked: elements by id and type, words, positions, numbers. */
final class Arguments {

    /** Longest text of a card, a cell, a name, in characters. */
    static final int MAX_LABEL_CHARS = 4_000;
    /** Longest text of notes and descriptions, in characters. */
    static final int MAX_PROSE_CHARS = 40_000;
    /** Elements that one act may name. */
    static final int MAX_ELEMENTS = 1_000;
    /** Highest count that is believed. */
    static final int MAX_COUNT = 1_000_000;

    private Arguments() { }

    static <T> T element(ModelIndex index, String id, Class<T> type) throws RefusedException {
        Identified found = index.find(id).orElseThrow(() -> new RefusedException(Reason.NO_SUCH_ELEMENT));
        if (!type.isInstance(found)) {
            throw new RefusedException(Reason.WRONG_ELEMENT);
        }
        return type.cast(found);
    }

    /** The element, or null when no id was given. */
    static <T> T optional(ModelIndex index, String id, Class<T> type) throws RefusedException {
        return isNone(id) ? null : element(index, id, type);
    }

    /** All these elements, each once. */
    static <T> List<T> elements(ModelIndex index, List<String> ids, Class<T> type) throws RefusedException {
        if (ids.size() > MAX_ELEMENTS) {
            throw new RefusedException(Reason.TOO_LARGE);
        }
        List<T> found = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            found.add(element(index, id, type));
        }
        return found;
    }

    /** As {@link #elements}, at least one. */
    static <T> List<T> some(ModelIndex index, List<String> ids, Class<T> type) throws RefusedException {
        if (ids.isEmpty()) {
            throw new RefusedException(Reason.NOTHING_CHOSEN);
        }
        return elements(index, ids, type);
    }

    /** The id when it is still one of an element of this type, else none: for what the room remembers. */
    static String remembered(ModelIndex index, String id, Class<?> type) {
        return index.find(id).filter(type::isInstance).map(Identified::getId).orElse(null);
    }

    /** Words that must say something, without the blanks around them. */
    static String words(String text) throws RefusedException {
        String words = text == null ? "" : text.strip();
        if (!VisibleText.in(words)) {
            throw new RefusedException(Reason.EMPTY_TEXT);
        }
        return fitting(words, MAX_LABEL_CHARS);
    }

    static String fitting(String text, int most) throws RefusedException {
        if (text != null && text.length() > most) {
            throw new RefusedException(Reason.TEXT_TOO_LONG, most);
        }
        return text;
    }

    /** A position that may be left out; one beyond the end means the end, for it may have been one a moment ago. */
    static Integer position(Integer index) throws RefusedException {
        if (index != null && index < 0) {
            throw new RefusedException(Reason.BAD_POSITION);
        }
        return index;
    }

    static String count(Integer number) throws RefusedException {
        if (number != null && (number < 0 || number > MAX_COUNT)) {
            throw new RefusedException(Reason.BAD_NUMBER, number);
        }
        return number == null ? null : String.valueOf(number);
    }

    static boolean isNone(String text) {
        return text == null || text.isEmpty();
    }

    static boolean isNamed(NamedElement element, String name) {
        return element.getName() != null && element.getName().strip().equals(name);
    }
}

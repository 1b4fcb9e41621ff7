// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.typing;

import org.corolle.hub.text.TextEdit;

/** The project's text beside what stands in a field: what was typed here is never lost to what others write. */
public final class SharedText {

    private String known;

    public SharedText(String known) {
        this.known = known;
    }

    /** The project's text as last heard of. */
    public String known() {
        return known;
    }

    /** What was typed and not yet heard of from the project, as an edit of its text. */
    public TextEdit toSend(String typed) {
        return TextEdit.between(known, typed);
    }

    /** The project has taken in what was sent from here. */
    public void own(String now) {
        known = now;
    }

    /** Somebody else has changed the project's text; the answer is what the field shows now. */
    public String merge(String typed, String now) {
        TextEdit theirs = TextEdit.between(known, now);
        TextEdit mine = toSend(typed);
        known = now;
        return mine.after(theirs).apply(now);
    }

    /** Where a place in a text is after the text has become another. */
    public static int moved(int place, String before, String after) {
        int head = 0;
        int most = Math.min(before.length(), after.length());
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        if (place <= head) {
            return place;
        }
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        int end = before.length() - tail;
        return place >= end ? place + after.length() - before.length() : Math.min(place, after.length() - tail);
    }
}

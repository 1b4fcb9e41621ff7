// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.corolle.core.text.TextBundle;

/** Why an operation was not done, in words for its sender. */
public record Refusal(Reason reason, List<String> details) {

    /** The families of reasons; clients may rely on their names. */
    public enum Reason {
        NO_SUCH_ELEMENT, NO_SUCH_FEATURE, NO_SUCH_TYPE, WRONG_VALUE, WRONG_PLACE, ID_IN_USE, BAD_ID, PLACE_TAKEN,
        INSIDE_ITSELF, ROOT_STAYS, TEXT_TOO_OLD, TEXT_DOES_NOT_FIT, NOT_ALLOWED, NOT_IN_THIS_PHASE, NOTHING_TO_UNDO,
        NOTHING_TO_REDO, CHANGED_SINCE, TOO_LARGE, NOT_SAVED, CLOSED, WRONG_ELEMENT, EMPTY_TEXT, TEXT_TOO_LONG,
        NOTHING_CHOSEN, BAD_POSITION, BAD_NUMBER, IN_A_CIRCLE, FLOW_TO_ITSELF, TOO_FEW_OPTIONS, TOO_MANY_DOTS,
                UNEXPECTED,
        TOO_MANY_DOTS_EACH, NOT_YOURS, VOTE_RUNNING, NO_VOTE, SNAPSHOT_MISSING, SNAPSHOT_DAMAGED, HUB_FAILED
    }

    public Refusal {
        details = List.copyOf(details);
    }

    public static Refusal of(Reason reason, Object... details) {
        return new Refusal(reason, Arrays.stream(details).map(String::valueOf).toList());
    }

    /** The reason in the sender's language. */
    public String message(Locale locale) {
        return TextBundle.of(Refusal.class, "refusals", locale).get(reason.name(), details.toArray());
    }
}

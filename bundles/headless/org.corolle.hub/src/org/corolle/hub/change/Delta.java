// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.change;

import java.util.List;

/**
 * What one operation has changed: the truth that replicas follow and the journal keeps.
 *
 * @param number      1, 2, 3… in the order of the hub; never given twice in a project's journal
 * @param operation   id that the sender gave to the operation
 * @param participant who sent it: an id of this session, never a person's name
 * @param time        when, in milliseconds since 1970-01-01 UTC
 * @param undoes      number of the delta that this one takes back, else 0
 * @param redoes      number of the delta that this one does again, else 0
 * @param author      in what capacity it was sent
 */
public record Delta(long number, String operation, String participant, long time, long undoes, long redoes,
        List<Change> changes, Author author) {

    /** In what capacity somebody acts: a role by its name, the label of a group; empty where that is not known. */
    public record Author(String role, String group) {
        public static final Author UNKNOWN = new Author("", "");
    }

    public Delta {
        changes = List.copyOf(changes);
    }

    /** The same, without its participant. */
    public Delta anonymous() {
        return new Delta(number, operation, "", time, undoes, redoes, changes, author);
    }

    public Delta(long number, String operation, String participant, long time, long undoes, long redoes,
            List<Change> changes) {
        this(number, operation, participant, time, undoes, redoes, changes, Author.UNKNOWN);
    }
}

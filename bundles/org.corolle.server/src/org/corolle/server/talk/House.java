// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.talk;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.corolle.session.act.Circumstance;
import org.corolle.session.hub.Participant;
import org.corolle.session.hub.Participant.Role;
import org.corolle.session.wire.Fields;
import org.corolle.session.wire.Json.Malformed;

/** What the conversation needs to know of the room. */
public interface House {

    Optional<Role> roleOf(String secret);

    Participant participant(String key, Role role);

    boolean hidden();

    boolean wrote(String participant, String card);

    boolean hasGroup(String group);

    Circumstance circumstance(String group);

    /** The room's state as it stands in messages, without what only the server knows: people and address. */
    Map<String, Object> state();

    /** Does a room act; the words of a refusal, or nothing. */
    Optional<String> perform(Role role, Fields act, Locale locale) throws Malformed;

    Optional<String> ballot(Participant participant, String vote, Map<String, Integer> dots, Locale locale);

    /** What this participant has put on the options of the running vote; null without a vote. */
    Map<String, Integer> ballot(String participant);
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.corolle.hub.change.Participant.Role;
import org.corolle.server.connection.ClientConnection;

/** Who is in the room. The room's thread. */
final class ClientSessions {

    private final Map<ClientConnection, ClientSession> clients = new LinkedHashMap<>();

    void add(ClientSession client) {
        clients.put(client.connection(), client);
    }

    boolean remove(ClientSession client) {
        return clients.remove(client.connection(), client);
    }

    boolean has(ClientSession client) {
        return clients.containsKey(client.connection());
    }

    int count() {
        return clients.size();
    }

    Collection<ClientSession> all() {
        return List.copyOf(clients.values());
    }

    /** The other connections of the same person in the same role: what a lost one left behind. */
    List<ClientSession> othersOf(ClientSession client) {
        List<ClientSession> others = new ArrayList<>(clients.values());
        others.removeIf(each -> each == client || !each.participant().equals(client.participant()));
        return others;
    }

    Map<Role, Integer> people() {
        Map<Role, Integer> people = new EnumMap<>(Role.class);
        clients.values().stream().map(ClientSession::participant).distinct()
                .forEach(p -> people.merge(p.role(), 1, Integer::sum));
        return people;
    }

    /** Devices of participants by the id of their group. */
    Map<String, Integer> participantsByGroup() {
        Map<String, Integer> groups = new TreeMap<>();
        clients.values().stream().filter(c -> c.role() == Role.PARTICIPANT && !c.group().isEmpty())
                .forEach(c -> groups.merge(c.group(), 1, Integer::sum));
        return groups;
    }

    Map<String, Integer> byGroup() {
        Map<String, Integer> groups = new TreeMap<>();
        clients.values().stream().filter(s -> !s.group().isEmpty())
                .forEach(s -> groups.merge(s.group(), 1, Integer::sum));
        return groups;
    }
}

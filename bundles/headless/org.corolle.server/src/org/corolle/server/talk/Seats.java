// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.talk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.corolle.server.link.Link;
import org.corolle.hub.change.Participant.Role;

/** Who is in the room. The room's thread. */
final class Seats {

    private final Map<Link, Seat> seats = new LinkedHashMap<>();

    void add(Seat seat) {
        seats.put(seat.link(), seat);
    }

    boolean remove(Seat seat) {
        return seats.remove(seat.link(), seat);
    }

    boolean has(Seat seat) {
        return seats.containsKey(seat.link());
    }

    int count() {
        return seats.size();
    }

    Collection<Seat> all() {
        return List.copyOf(seats.values());
    }

    /** The other connections of the same person in the same role: what a lost one left behind. */
    List<Seat> othersOf(Seat seat) {
        List<Seat> others = new ArrayList<>(seats.values());
        others.removeIf(each -> each == seat || !each.participant().equals(seat.participant()));
        return others;
    }

    Map<Role, Integer> people() {
        Map<Role, Integer> people = new EnumMap<>(Role.class);
        seats.values().stream().map(Seat::participant).distinct().forEach(p -> people.merge(p.role(), 1, Integer::sum));
        return people;
    }

    Map<String, Integer> byGroup() {
        Map<String, Integer> groups = new TreeMap<>();
        seats.values().stream().filter(s -> !s.group().isEmpty()).forEach(s -> groups.merge(s.group(), 1, Integer::sum));
        return groups;
    }
}

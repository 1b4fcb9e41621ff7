// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.talk;

import java.util.Locale;

import org.corolle.diagrams.Look;
import org.corolle.server.link.Link;
import org.corolle.server.link.Outgoing;
import org.corolle.server.picture.Sight;
import org.corolle.server.picture.View;
import org.corolle.server.picture.Watcher;
import org.corolle.hub.change.Participant;
import org.corolle.hub.change.Participant.Role;
import org.corolle.room.Room;

/** Someone in the room: a connection that has said who it is. */
final class Seat implements Watcher {

    private final Link link;
    private final Participant participant;
    private final Locale locale;
    private final Look look;
    private final Room room;
    private final boolean resident;
    private volatile String group;
    private View view;

    Seat(Link link, Participant participant, Hello hello, Room room, boolean resident) {
        this.link = link;
        this.participant = participant;
        this.locale = hello.locale();
        this.look = hello.look();
        this.room = room;
        this.resident = resident;
        group(hello.group());
    }

    Link link() {
        return link;
    }

    Participant participant() {
        return participant;
    }

    Role role() {
        return participant.role();
    }

    /** Whether this one leads or writes for all: sees every card and is asked for more. */
    boolean leads() {
        return role() == Role.FACILITATOR || role() == Role.SCRIBE;
    }

    /** Whether this is a board in a window of this program. */
    boolean resident() {
        return resident;
    }

    Locale locale() {
        return locale;
    }

    String group() {
        return group;
    }

    /** Takes this group, or none when the room has no such group. */
    void group(String chosen) {
        group = room.state().group(chosen).isPresent() ? chosen : "";
    }

    /** What this one looks at; null until it has said so. */
    View view() {
        return view;
    }

    Sight sight(View wanted) {
        return new Sight(wanted, locale, look, leads());
    }

    void send(Outgoing message) {
        link.send(message);
    }

    @Override
    public void show(Outgoing scene) {
        link.send(scene);
    }

    @Override
    public void moved(View to) {
        view = to;
    }

    @Override
    public boolean masked() {
        return !leads() && room.state().hidden();
    }

    @Override
    public boolean wrote(String card) {
        return room.made(participant.id(), card);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.util.Locale;

import org.corolle.diagrams.request.DiagramLook;
import org.corolle.hub.change.Participant;
import org.corolle.hub.change.Participant.Role;
import org.corolle.room.Room;
import org.corolle.server.connection.ClientConnection;
import org.corolle.server.connection.OutgoingMessage;
import org.corolle.server.drawing.DrawingView;
import org.corolle.server.drawing.SharedView;
import org.corolle.server.drawing.Watcher;

/** Someone in the room: a connection that has said who it is. */
final class ClientSession implements Watcher {

    private final ClientConnection connection;
    private final Participant participant;
    private final Locale locale;
    private final DiagramLook look;
    private final Room room;
    private final boolean resident;
    private volatile String group;
    private DrawingView view;

    ClientSession(ClientConnection connection, Participant participant, HelloMessage hello, Room room,
            boolean resident) {
        this.connection = connection;
        this.participant = participant;
        this.locale = hello.locale();
        this.look = hello.look();
        this.room = room;
        this.resident = resident;
        group(hello.group());
    }

    ClientConnection connection() {
        return connection;
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
    DrawingView view() {
        return view;
    }

    SharedView sharedView(DrawingView wanted) {
        return new SharedView(wanted, locale, look, leads());
    }

    void send(OutgoingMessage message) {
        connection.send(message);
    }

    @Override
    public void show(OutgoingMessage scene) {
        connection.send(scene);
    }

    @Override
    public void moved(DrawingView to) {
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

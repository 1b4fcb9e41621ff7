// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;

import org.corolle.server.web.Hosts;
import org.corolle.session.hub.Hub;
import org.corolle.session.hub.Participant;
import org.corolle.session.hub.Participant.Role;
import org.corolle.session.room.Room;

/**
 * A room that browsers can enter: the board's files over HTTP, and one websocket for each device. It listens on this
 * computer only, until the room is opened to a network. Used from any thread.
 */
public final class RoomServer implements AutoCloseable {

    private static final int KEY_BYTES = 16;

    private final Room room;
    private final Machinery machinery;
    private final List<IntConsumer> listeners = new CopyOnWriteArrayList<>();

    private RoomServer(Room room, Machinery machinery) {
        this.room = room;
        this.machinery = machinery;
        machinery.talk().onCount(count -> listeners.forEach(l -> l.accept(count)));
    }

    /** Serves the room of this hub, on the port it had before where the settings name none. */
    public static RoomServer start(Hub hub, Room room, ServerSettings settings) throws IOException {
        int port = settings.port() == 0 ? room.port() : settings.port();
        Machinery machinery = Machinery.start(hub, room, settings.onPort(port));
        if (machinery.port() != room.port()) {
            room.rememberPort(machinery.port());
        }
        return new RoomServer(room, machinery);
    }

    /** The port in use. */
    public int port() {
        return machinery.port();
    }

    /** The address, with the secret behind the #, for somebody in this role: on the network if the room is open. */
    public String address(Role role) {
        String host = machinery.openTo().map(Hosts::literal).orElse("127.0.0.1");
        return "http://" + host + ":" + port() + "/#" + room.secret(role);
    }

    /**
     * The address for a board in a window of this program. Whoever comes by it is this participant: shares its undo, and
     * is not sent away when secrets are renewed.
     */
    public String embeddedAddress(Participant participant) {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        String hex = HexFormat.of().formatHex(key);
        machinery.talk().resident(hex, participant);
        return "http://127.0.0.1:" + port() + "/#" + room.secret(participant.role()) + "&me=" + hex + "&embed=1";
    }

    /** The addresses on which the room could be opened, the likeliest first. */
    public List<Network> networks() {
        return Networks.now();
    }

    /** Lets devices in that come by this address of this computer, and by no other. */
    public void openTo(InetAddress address) throws IOException {
        machinery.open(address);
    }

    /** The address on which the room can be entered; nothing while it is closed. */
    public Optional<InetAddress> openTo() {
        return machinery.openTo();
    }

    /** Lets nobody in from the network any more, and sends those away who came from there. */
    public void closeRoom() {
        machinery.closeRoom();
    }

    /** Makes the addresses of all roles new, and sends everybody away who came by the old ones. */
    public void renewSecrets() {
        room.renewSecrets();
        machinery.renewed();
    }

    /** How many devices are connected. */
    public int connected() {
        return machinery.people();
    }

    /** Calls the listener with the number of devices whenever somebody has come or gone, on a thread of the server's. */
    public void listen(IntConsumer listener) {
        listeners.add(listener);
    }

    /** Ends the server; the hub goes on. */
    @Override
    public void close() {
        machinery.close();
    }
}

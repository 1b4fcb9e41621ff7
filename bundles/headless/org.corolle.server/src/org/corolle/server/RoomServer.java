// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.corolle.hub.Answer;
import org.corolle.hub.Hub;
import org.corolle.hub.change.Participant.Role;
import org.corolle.room.Room;
import org.corolle.room.ServedAt;
import org.corolle.room.state.RoomAct;
import org.corolle.room.state.Wifi;
import org.corolle.server.web.AllowedHosts;

/**
 * A room that browsers can enter: the board's files over HTTP, and one websocket for each device. It listens on this
 * computer only, until the room is opened to a network. Used from any thread.
 */
public final class RoomServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final Room room;
    private final ServerRuntime runtime;
    private final String hostBefore;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private RoomServer(Room room, ServerRuntime runtime, String hostBefore) {
        this.hostBefore = hostBefore;
        this.room = room;
        this.runtime = runtime;
        runtime.onNews(() -> listeners.forEach(Runnable::run));
    }

    /** Serves the room of this hub, on the port it had before where the settings name none. */
    public static RoomServer start(Hub hub, Room room, ServerSettings settings) throws IOException {
        ServedAt before = room.served();
        int port = settings.port() == 0 ? before.port() : settings.port();
        ServerRuntime runtime = ServerRuntime.start(hub, room, settings.onPort(port));
        if (runtime.port() != before.port()) {
            room.remember(new ServedAt(runtime.port(), before.host()));
        }
        return new RoomServer(room, runtime, before.host());
    }

    /** The port in use. */
    public int port() {
        return runtime.port();
    }

    /** The address, with the secret behind the #, for somebody in this role: on the network if the room is open. */
    public String address(Role role) {
        return at(host()) + room.secret(role);
    }

    /**
     * The address for a board in a window of this program: the facilitator's, on this computer whether the room is open
     * or not, as the participant with the room's own key. It stays good when secrets are renewed.
     */
    public String embeddedAddress() {
        return at(LOOPBACK) + room.secret(Role.FACILITATOR) + "&me=" + room.hostKey() + "&embed=1";
    }

    /** The addresses on which the room could be opened, the likeliest first. */
    public List<Network> networks() {
        return Networks.now();
    }

    /** The network that the room was open to when the program ended by a crash; nothing when it was closed. */
    public Optional<Network> leftOpen() {
        return openedAt().isPresent() || room.served().host().isEmpty() ? Optional.empty()
                : networks().stream().filter(network -> network.host().equals(hostBefore)).findFirst();
    }

    /** The address that participants type, before the code. */
    public String shortAddress() {
        return "http://" + host() + ":" + port() + "/";
    }

    /** The letters that participants type, in two groups. */
    public String code() {
        String letters = room.joinCode().letters();
        return letters.substring(0, letters.length() / 2) + " " + letters.substring(letters.length() / 2);
    }

    /** The network that people join first, as it was named last. */
    public Wifi wifi() {
        return room.state().wifi();
    }

    /** Names the network that people join first; the answer says what is wrong with it, if anything. */
    public CompletableFuture<Answer> setWifi(Wifi wifi) {
        return room.perform(Role.FACILITATOR, new RoomAct.SetWifi(wifi));
    }

    /** Lets devices in that come by this address of this computer, and by no other. */
    public void openTo(InetAddress address) throws IOException {
        runtime.open(address);
    }

    /** The address on which the room can be entered; nothing while it is closed. */
    public Optional<InetAddress> openedAt() {
        return runtime.openTo();
    }

    /** Lets nobody in from the network any more, and sends those away who came from there. */
    public void closeRoom() {
        runtime.closeRoom();
    }

    /** Makes the addresses of all roles new, and sends everybody away who came by the old ones. */
    public void renewSecrets() {
        room.renewSecrets();
        runtime.renewed();
    }

    /** The roles of the devices that are connected. */
    public List<Role> connected() {
        return runtime.dispatcher().roles();
    }

    /** Calls the listener, on any thread, whenever a device has come or gone or the room was opened or closed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private String host() {
        return runtime.openTo().map(AllowedHosts::literal).orElse(LOOPBACK);
    }

    private String at(String host) {
        return "http://" + host + ":" + port() + "/#";
    }

    /** Ends the server; the hub goes on. */
    @Override
    public void close() {
        runtime.close();
    }
}

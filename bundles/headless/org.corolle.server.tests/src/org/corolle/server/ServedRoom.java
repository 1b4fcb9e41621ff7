// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import org.corolle.hub.Hub;
import org.corolle.hub.change.Participant.Role;
import org.corolle.room.Room;
import org.corolle.room.state.Phase;
import org.corolle.room.state.RoomAct;
import org.corolle.samples.Sample;

/** A room that is served: the illustrated Conserverie, on a free port of this computer. */
final class ServedRoom implements AutoCloseable {

    private static final int TIMEOUT_S = 30;

    final Room room;
    final Hub hub;
    final RoomServer server;

    private ServedRoom(Room room, Hub hub, RoomServer server) {
        this.room = room;
        this.hub = hub;
        this.server = server;
    }

    static ServedRoom open(Path folder) throws Exception {
        return open(folder, ServerSettings.usual());
    }

    static ServedRoom open(Path folder, ServerSettings settings) throws Exception {
        Path file = folder.resolve("séance.corolle");
        if (!Files.exists(file)) {
            try (InputStream in = Sample.CONSERVERIE_ILLUSTRATED.open()) {
                Files.copy(in, file);
            }
        }
        Room room = Room.open(file, System::currentTimeMillis, new SecureRandom());
        Hub hub = Hub.open(file, room.permissions(), System::currentTimeMillis);
        return new ServedRoom(room, hub, RoomServer.start(hub, room, settings));
    }

    void phase(Phase phase) {
        room.perform(Role.FACILITATOR, new RoomAct.SetPhase(phase)).join();
    }

    /** A client that has said hello and been welcomed. */
    RoomClient enter(Role role) throws Exception {
        return enter(role, RoomClient.newKey());
    }

    RoomClient enter(Role role, String key) throws Exception {
        RoomClient client = RoomClient.connect(server.port());
        client.hello(room.secret(role), key);
        client.await("welcome");
        return client;
    }

    /** Tries again, until those who have left are known to have left. */
    RoomClient enterOnceThereIsRoom(Role role) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_S);
        while (true) {
            try {
                return enter(role);
            } catch (CompletionException crowd) {
                if (System.nanoTime() > end) {
                    throw crowd;
                }
            }
        }
    }

    /** Waits until so many devices are connected. */
    void awaitConnected(int devices) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_S);
        while (server.connected().size() != devices) {
            if (System.nanoTime() > end) {
                throw new AssertionError(server.connected().size() + " devices are connected");
            }
            Thread.onSpinWait();
        }
    }

    List<String> action() {
        return hub.ask(p -> List.of(p.getActions().get(0).getId(), p.getFramework().getDimensions().get(0).getId()))
                .join();
    }

    @Override
    public void close() {
        server.close();
        hub.close();
    }
}

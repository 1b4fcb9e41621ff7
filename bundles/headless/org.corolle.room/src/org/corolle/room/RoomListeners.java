// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.corolle.room.state.RoomState;

/** Who hears of each new state of a room. Who cannot hear of a change does not undo it. */
final class RoomListeners {

    private final List<Consumer<RoomState>> all = new CopyOnWriteArrayList<>();

    void add(Consumer<RoomState> listener) {
        all.add(listener);
    }

    void remove(Consumer<RoomState> listener) {
        all.remove(listener);
    }

    void tell(RoomState next) {
        all.forEach(listener -> tell(listener, next));
    }

    private static void tell(Consumer<RoomState> listener, RoomState next) {
        try {
            listener.accept(next);
        } catch (RuntimeException | Error e) {
            System.getLogger(Room.class.getName()).log(System.Logger.Level.ERROR, "a listener failed", e);
        }
    }
}

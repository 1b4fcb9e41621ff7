// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.nio.file.Path;
import java.security.SecureRandom;

import org.corolle.hub.Answer;
import org.corolle.hub.Hub;
import org.corolle.hub.change.Participant;
import org.corolle.room.state.Phase;
import org.corolle.room.state.RoomAct;


/**
 * A process of its own that adds cards as fast as it can and prints the words of each one that was acknowledged, while
 * the room goes from phase to phase and the project is saved now and then.
 */
final class BusyHub {

    private BusyHub() { }

    public static void main(String[] arguments) throws Exception {
        Room room = Room.open(Path.of(arguments[0]), System::currentTimeMillis, new SecureRandom());
        Hub hub = Hub.open(Path.of(arguments[0]), room.permissions(), System::currentTimeMillis);
        System.out.println("secret " + room.secret(Participant.Role.FACILITATOR));
        int most = Integer.parseInt(arguments[2]);
        for (int i = 0; i < most; i++) {
            String words = arguments[1] + "-" + i;
            hub.submit(CrashProject.card(words)).thenAccept(answer -> {
                if (answer instanceof Answer.Accepted) {
                    System.out.println(words);
                } else {
                    System.out.println("refused " + ((Answer.Refused) answer).refusal().reason());
                }
            });
            if (i % 50 == 49) {
                hub.save();
            }
            if (i % 5 == 4) {
                room.perform(Participant.Role.FACILITATOR,
                        new RoomAct.SetPhase(i % 2 == 0 ? Phase.GROUP : Phase.ADD_CARDS));
            }
            if (i % 8 == 7) {
                hub.ask(p -> p).join();
            }
        }
        hub.close();
    }
}

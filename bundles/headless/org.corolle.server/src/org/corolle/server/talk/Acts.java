// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.talk;

import java.util.Optional;

import org.corolle.server.Words;
import org.corolle.server.link.Outgoing;
import org.corolle.hub.Answer;
import org.corolle.hub.Hub;
import org.corolle.hub.Submission;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Refusal;
import org.corolle.room.Room;
import org.corolle.hub.wire.Fields;
import org.corolle.hub.wire.Json.Malformed;
import org.corolle.hub.wire.OperationCodec;
import org.corolle.room.RoomJson;

/** What people want to be done, in the project and in the room; each is answered by its id. */
final class Acts {

    private static final int LONGEST_ID = 64;

    private final Hub hub;
    private final Room room;

    Acts(Hub hub, Room room) {
        this.hub = hub;
        this.room = room;
    }

    /** An act in the project: the hub decides, and answers when it is on disk. */
    void act(Seat seat, Fields message) throws Malformed {
        String id = id(message);
        try {
            Operation operation = room.circumstance(seat.group()).stamp(OperationCodec.read(message.object("act")));
            hub.submit(new Submission(id, seat.participant(), operation)).thenAccept(answer -> seat.send(said(id, seat, answer)));
        } catch (Malformed e) {
            seat.send(refused(id, Words.in(seat.locale()).get("not.understood")));
        }
    }

    /** An act in the room. */
    void room(Seat seat, Fields message) throws Malformed {
        String id = id(message);
        try {
            room.perform(seat.participant(), RoomJson.act(message.object("act")))
                    .thenAccept(answer -> seat.send(said(id, seat, answer)));
        } catch (Malformed e) {
            seat.send(refused(id, Words.in(seat.locale()).get("not.understood")));
        }
    }

    /** Dots put on the options of the running vote. */
    void ballot(Seat seat, Fields message) throws Malformed {
        String id = message.textOr("id", "");
        Optional<Refusal> refusal = room.ballot(seat.participant(), message.text("vote"), RoomJson.dots(message));
        seat.send(refusal.map(no -> refused(id, no.message(seat.locale()))).orElseGet(() -> done(id, 0)));
    }

    static String id(Fields message) throws Malformed {
        String id = message.text("id");
        if (id.length() > LONGEST_ID) {
            throw new Malformed("id", null);
        }
        return id;
    }

    private static Outgoing said(String id, Seat seat, Answer answer) {
        if (answer instanceof Answer.Refused no) {
            return refused(id, no.refusal().message(seat.locale()));
        }
        return done(id, ((Answer.Accepted) answer).number());
    }

    static Outgoing done(String id, long number) {
        return Message.of("answer").with("id", id).with("ok", true).with("number", number).outgoing();
    }

    static Outgoing refused(String id, String why) {
        return Message.of("answer").with("id", id).with("ok", false).with("why", why).outgoing();
    }
}

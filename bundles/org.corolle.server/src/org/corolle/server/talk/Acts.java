// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.talk;

import java.util.Map;
import java.util.Optional;

import org.corolle.server.Words;
import org.corolle.server.link.Outgoing;
import org.corolle.session.hub.Answer;
import org.corolle.session.hub.Hub;
import org.corolle.session.hub.Submission;
import org.corolle.session.wire.Fields;
import org.corolle.session.wire.Json.Malformed;
import org.corolle.session.wire.OperationCodec;

/** What people want to be done, in the project and in the room; each is answered by its id. */
final class Acts {

    private static final int LONGEST_ID = 64;

    private final Hub hub;
    private final House house;

    Acts(Hub hub, House house) {
        this.hub = hub;
        this.house = house;
    }

    /** An act in the project: the hub decides, and answers when it is on disk. */
    void act(Seat seat, Fields message) throws Malformed {
        String id = id(message);
        try {
            var operation = house.circumstance(seat.group()).stamp(OperationCodec.read(message.object("act")));
            hub.submit(new Submission(id, seat.participant(), operation)).thenAccept(answer -> seat.send(said(id, seat, answer)));
        } catch (Malformed e) {
            seat.send(refused(id, Words.in(seat.locale()).get("not.understood")));
        }
    }

    /** An act in the room. */
    void room(Seat seat, Fields message) throws Malformed {
        String id = id(message);
        try {
            Optional<String> why = house.perform(seat.role(), message.object("act"), seat.locale());
            seat.send(why.map(words -> refused(id, words)).orElseGet(() -> done(id, 0)));
        } catch (Malformed e) {
            seat.send(refused(id, Words.in(seat.locale()).get("not.understood")));
        }
    }

    /** Dots put on the options of the running vote. */
    void ballot(Seat seat, Fields message) throws Malformed {
        Map<String, Integer> dots = message.integers("dots");
        String id = message.textOrNull("id");
        Optional<String> why = house.ballot(seat.participant(), message.text("vote"), dots, seat.locale());
        if (id != null) {
            seat.send(why.map(words -> refused(id, words)).orElseGet(() -> done(id, 0)));
        }
    }

    private static String id(Fields message) throws Malformed {
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

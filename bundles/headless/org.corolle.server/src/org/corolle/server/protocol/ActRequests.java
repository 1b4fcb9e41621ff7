// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.util.Optional;

import org.corolle.server.text.ServerTexts;
import org.corolle.server.connection.OutgoingMessage;
import org.corolle.hub.Answer;
import org.corolle.hub.Hub;
import org.corolle.hub.Submission;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Refusal;
import org.corolle.room.Room;
import org.corolle.hub.wire.JsonFields;
import org.corolle.hub.wire.WireJson.Malformed;
import org.corolle.hub.wire.OperationCodec;
import org.corolle.room.RoomJson;

/** What people want to be done, in the project and in the room; each is answered by its id. */
final class ActRequests {

    private static final int MAX_ID_LENGTH = 64;

    private final Hub hub;
    private final Room room;

    ActRequests(Hub hub, Room room) {
        this.hub = hub;
        this.room = room;
    }

    /** An act in the project: the hub decides, and answers when it is on disk. */
    void act(ClientSession client, JsonFields message) throws Malformed {
        String id = id(message);
        try {
            Operation operation = room.actContext(client.group()).stamp(OperationCodec.read(message.object("act")));
            hub.submit(new Submission(id, client.participant(), operation))
                    .thenAccept(answer -> client.send(said(id, client, answer)));
        } catch (Malformed e) {
            client.send(refused(id, ServerTexts.in(client.locale()).get("not.understood")));
        }
    }

    /** An act in the room. */
    void room(ClientSession client, JsonFields message) throws Malformed {
        String id = id(message);
        try {
            room.perform(client.participant(), RoomJson.act(message.object("act")))
                    .thenAccept(answer -> client.send(said(id, client, answer)));
        } catch (Malformed e) {
            client.send(refused(id, ServerTexts.in(client.locale()).get("not.understood")));
        }
    }

    /** Dots put on the options of the running vote. */
    void ballot(ClientSession client, JsonFields message) throws Malformed {
        String id = message.textOr("id", "");
        Optional<Refusal> refusal = room.ballot(client.participant(), message.text("vote"), RoomJson.dots(message));
        client.send(refusal.map(no -> refused(id, no.message(client.locale()))).orElseGet(() -> done(id, 0)));
    }

    static String id(JsonFields message) throws Malformed {
        String id = message.text("id");
        if (id.length() > MAX_ID_LENGTH) {
            throw new Malformed("id", null);
        }
        return id;
    }

    private static OutgoingMessage said(String id, ClientSession client, Answer answer) {
        if (answer instanceof Answer.Refused no) {
            return refused(id, no.refusal().message(client.locale()));
        }
        return done(id, ((Answer.Accepted) answer).number());
    }

    static OutgoingMessage done(String id, long number) {
        return MessageBuilder.of("answer").with("id", id).with("ok", true).with("number", number).outgoing();
    }

    static OutgoingMessage refused(String id, String why) {
        return MessageBuilder.of("answer").with("id", id).with("ok", false).with("why", why).outgoing();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.corolle.hub.Answer;
import org.corolle.hub.Hub;
import org.corolle.hub.Submission;
import org.corolle.hub.act.CardAct;
import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.hub.operation.Refusal;
import org.corolle.hub.wire.JsonFields;
import org.corolle.hub.wire.OperationCodec;
import org.corolle.hub.wire.WireJson.Malformed;
import org.corolle.room.Room;
import org.corolle.room.SessionStart;
import org.corolle.room.state.Phase;
import org.corolle.room.wire.RoomRecords;
import org.corolle.server.connection.OutgoingMessage;
import org.corolle.server.text.ServerTexts;

/** What people want to be done, in the project and in the room; each is answered by its id. */
final class ActRequests {

    private static final System.Logger LOGGER = System.getLogger(ActRequests.class.getName());
    private static final int MAX_ID_LENGTH = 64;
    private static final int SESSION_TIMEOUT_S = 5;

    private final Hub hub;
    private final Room room;
    private final SessionStart sessions;

    ActRequests(Hub hub, Room room, SessionStart sessions) {
        this.hub = hub;
        this.room = room;
        this.sessions = sessions;
    }

    /** An act in the project: the hub decides, and answers when it is on disk. */
    void act(ClientSession client, JsonFields message) throws Malformed {
        String id = id(message);
        try {
            Operation asked = OperationCodec.read(message.object("act"));
            if (asked instanceof Do act && act.act() instanceof CardAct.CardAdd && mayAddCards(client)) {
                beginSession();
            }
            Operation operation = room.actContext(client.group()).stamp(asked);
            hub.submit(new Submission(id, client.participant(), operation))
                    .whenComplete((answer, failure) -> answer(client, id, answer, failure));
        } catch (Malformed e) {
            client.send(refused(id, ServerTexts.in(client.locale()).get("not.understood")));
        }
    }

    /** An act in the room. */
    void room(ClientSession client, JsonFields message) throws Malformed {
        String id = id(message);
        try {
            room.perform(client.participant(), id, RoomRecords.act(message.object("act")))
                    .whenComplete((answer, failure) -> answer(client, id, answer, failure));
        } catch (Malformed e) {
            client.send(refused(id, ServerTexts.in(client.locale()).get("not.understood")));
        }
    }

    /** Dots put on the options of the running vote. */
    void ballot(ClientSession client, JsonFields message) throws Malformed {
        String id = message.textOr("id", "");
        Optional<Refusal> refusal = room.ballot(client.participant(), message.text("vote"), message.integers("dots"));
        client.send(refusal.map(no -> refused(id, no.message(client.locale()))).orElseGet(() -> done(id, 0)));
    }

    private void answer(ClientSession client, String id, Answer answer, Throwable failure) {
        if (failure == null) {
            client.send(said(id, client, answer));
        } else {
            LOGGER.log(Level.WARNING, "an act was not answered by the hub", failure);
            client.send(refused(id, ServerTexts.in(client.locale()).get("act.failed")));
        }
    }

    private boolean mayAddCards(ClientSession client) {
        return client.leads() || client.role() == Role.PARTICIPANT && room.state().phase() == Phase.ADD_CARDS;
    }

    /** A card without a session would be an orphan. Waits, so that what this device sends next stays behind it. */
    private void beginSession() {
        try {
            sessions.ensure().get(SESSION_TIMEOUT_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOGGER.log(Level.WARNING, "no session could be begun for a card; the card is kept without one", e);
        }
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

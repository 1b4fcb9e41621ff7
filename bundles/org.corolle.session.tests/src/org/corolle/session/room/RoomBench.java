// SPDX-License-Identifier: EPL-2.0
package org.corolle.session.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.corolle.model.project.EvaluationProject;
import org.corolle.session.act.Act;
import org.corolle.session.hub.Answer;
import org.corolle.session.hub.Bench;
import org.corolle.session.hub.Hub;
import org.corolle.session.hub.Participant;
import org.corolle.session.hub.Participant.Role;
import org.corolle.session.hub.Submission;
import org.corolle.session.operation.Operation;
import org.corolle.session.operation.Operation.Do;
import org.corolle.session.operation.Refusal.Reason;

/** A room with its hub on the bench's project, on disk. */
public final class RoomBench implements AutoCloseable {

    public final AtomicLong time = new AtomicLong(1_000_000);
    public final Path file;
    public Room room;
    public Hub hub;

    public RoomBench(Path folder) throws Exception {
        file = folder.resolve("séance.corolle");
        if (!Files.exists(file)) {
            Files.write(file, new Bench().xmi().getBytes(StandardCharsets.UTF_8));
        }
        start();
    }

    public void start() throws Exception {
        room = Room.open(file, time::get, new SecureRandom());
        hub = Hub.open(file, room.permissions(), time::get);
    }

    /** As after a kill: nothing is said to anybody. */
    public void restart() throws Exception {
        hub.close();
        start();
    }

    public Participant participant(String name) {
        return room.participant(name, Role.PARTICIPANT);
    }

    public Answer does(Participant who, Act act) {
        return does(who, new Do(act, room.circumstance("sun")));
    }

    public Answer does(Participant who, Operation operation) {
        return hub.submit(new Submission(UUID.randomUUID().toString(), who, operation)).join();
    }

    public Answer says(Role role, RoomAct act) {
        return room.perform(role, act).join();
    }

    public void facilitatorSays(RoomAct... acts) {
        for (RoomAct act : acts) {
            assertAccepted(says(Role.FACILITATOR, act));
        }
    }

    public EvaluationProject project() {
        return hub.ask(p -> org.eclipse.emf.ecore.util.EcoreUtil.copy(p)).join();
    }

    public static void assertAccepted(Answer answer) {
        assertEquals(Answer.Accepted.class, answer.getClass(), answer.toString());
    }

    public static void assertRefused(Reason reason, Answer answer) {
        assertEquals(List.of(reason), answer instanceof Answer.Refused r ? List.of(r.refusal().reason()) : List.of(), answer.toString());
    }

    @Override
    public void close() {
        hub.close();
    }
}

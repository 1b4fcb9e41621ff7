// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectReader;
import org.corolle.hub.Answer;
import org.corolle.hub.Hub;
import org.corolle.hub.Submission;
import org.corolle.hub.act.Act;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.model.project.EvaluationProject;
import org.corolle.room.state.RoomAct;

/** A room with its hub, on disk: an action, two petals, three cards, a chain of two rows, a session with a vote. */
public final class RoomBench implements AutoCloseable {

    public static final String PROJECT = id(1);
    public static final String ACTION = id(2);
    public static final String FRAMEWORK = id(3);
    public static final String PETAL = id(4);
    public static final String OTHER_PETAL = id(5);
    public static final String CARD = id(11);
    public static final String SECOND = id(12);
    public static final String THIRD = id(13);
    public static final String CHAIN = id(21);
    public static final String ROW = id(22);
    public static final String OTHER_ROW = id(23);
    public static final String COLUMN = id(24);
    public static final String SUPPORT = id(25);
    public static final String RESOURCE = id(26);
    public static final String DOMAIN = id(27);
    public static final String PEOPLE = id(31);
    public static final String SESSION = id(32);
    public static final String VOTE = id(33);
    public static final String YES = id(34);
    public static final String NO = id(35);

    static final ActContext SUN = new ActContext(SESSION, "Soleil", "#f2b705", PEOPLE);

    public final AtomicLong time = new AtomicLong(1_000_000);
    public final Path file;
    public Room room;
    public Hub hub;

    public RoomBench(Path folder) throws Exception {
        file = folder.resolve("séance.corolle");
        if (!Files.exists(file)) {
            try (InputStream project = RoomBench.class.getResourceAsStream("small-project.corolle")) {
                Files.copy(project, file);
            }
        }
        start();
    }

    static EvaluationProject smallProject() {
        try (InputStream project = RoomBench.class.getResourceAsStream("small-project.corolle")) {
            return new ProjectReader().read(project, Path.of("small-project.corolle"), Progress.NONE);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id of this number; those from 100 on are free. */
    public static String id(int number) {
        return String.format("00000000-0000-4000-8000-%012d", number);
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
        return does(who, new Do(act, room.actContext("sun")));
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
        assertEquals(List.of(reason), answer instanceof Answer.Refused r ? List.of(r.refusal().reason()) : List.of(),
                answer.toString());
    }

    @Override
    public void close() {
        hub.close();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.wire.JsonFields;
import org.corolle.hub.wire.WireJson;
import org.corolle.room.state.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thirty phones that ask for files at once. */
class DownloadsTest {

    private static final int PHONES = 30;
    private static final int TIMEOUT_S = 120;

    @TempDir
    private Path folder;

    private final ExecutorService phones = Executors.newFixedThreadPool(PHONES);
    private ServedRoom served;
    private int port;
    private String secret;

    @BeforeEach
    void open() throws Exception {
        served = ServedRoom.open(folder);
        served.phase(Phase.ADD_CARDS);
        port = served.server.port();
        secret = "X-Corolle-Secret: " + served.room.secret(Role.PARTICIPANT);
    }

    @AfterEach
    void close() {
        phones.shutdownNow();
        served.close();
    }

    @Test
    void whoAskForTheSameAtOnceAllGetTheSameBytes() throws Exception {
        List<Callable<String>> requests = new ArrayList<>();
        for (int i = 0; i < PHONES; i++) {
            requests.add(() -> RawHttp.get(port, "/draw/flower.pdf?subject=", secret));
        }

        List<String> answers = all(requests);

        assertEquals(Set.of(200), answers.stream().map(RawHttp::status).collect(Collectors.toSet()));
        assertEquals(1, answers.stream().map(RawHttp::body).distinct().count());
        assertTrue(RawHttp.body(answers.get(0)).startsWith("%PDF"));
    }

    @Test
    void whoComesWhenAllPlacesAreTakenHearsHowLongToWaitAndTheRoomGoesOn() throws Exception {
        List<Callable<String>> requests = new ArrayList<>();
        for (int i = 0; i < PHONES; i++) {
            String path = "/draw/flower.png?subject=&page=a3&dimension=" + i;
            requests.add(() -> RawHttp.get(port, path, secret));
        }
        List<Future<String>> asked = requests.stream().map(phones::submit).toList();

        try (RoomClient writing = served.enter(Role.PARTICIPANT)) {
            assertTrue(writing.addCard(served.action(), "Pendant les dessins").truth("ok"));
        }
        List<String> answers = new ArrayList<>();
        for (Future<String> each : asked) {
            answers.add(each.get(TIMEOUT_S, TimeUnit.SECONDS));
        }

        List<String> late = answers.stream().filter(a -> RawHttp.status(a) == 503).toList();
        assertEquals(PHONES, late.size() + answers.stream().filter(a -> RawHttp.status(a) == 200).count());
        assertFalse(late.isEmpty());
        JsonFields told = WireJson.read(RawHttp.body(late.get(0)));
        assertEquals(RawHttp.header(late.get(0), "Retry-After"), String.valueOf(told.number("wait")));
        assertTrue(told.text("why").startsWith("Beaucoup de dessins"), told.text("why"));
    }

    @Test
    void aChangeOfTheProjectIsInTheNextFile() throws Exception {
        String before = RawHttp.body(RawHttp.get(port, "/draw/flower.svg?subject=", secret));
        try (RoomClient writing = served.enter(Role.PARTICIPANT)) {
            writing.addCard(served.action(), "Une carte de plus");
            writing.look("flower", "");
            writing.await("scene");
        }

        String after = RawHttp.body(RawHttp.get(port, "/draw/flower.svg?subject=", secret));

        assertNotEquals(before, after);
    }

    private List<String> all(List<Callable<String>> requests) throws Exception {
        List<String> answers = new ArrayList<>();
        for (Future<String> each : phones.invokeAll(requests, TIMEOUT_S, TimeUnit.SECONDS)) {
            answers.add(each.get());
        }
        return answers;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import static org.corolle.room.RoomBench.ACTION;
import static org.corolle.room.RoomBench.PETAL;
import static org.corolle.room.RoomBench.SESSION;
import static org.corolle.room.RoomBench.VOTE;
import static org.corolle.room.RoomBench.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.wire.JsonFields;
import org.corolle.hub.wire.WireJson;
import org.corolle.hub.wire.WireJson.Malformed;
import org.corolle.room.state.ConnectionCounts;
import org.corolle.room.state.Group;
import org.corolle.room.state.Phase;
import org.corolle.room.state.RoomAct;
import org.corolle.room.state.ViewTarget;
import org.corolle.room.state.Wifi;
import org.corolle.room.wire.RoomRecords;
import org.corolle.room.wire.RoomStateJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a room says, hears and keeps stands in JSON as in the first version of the program. */
final class RoomWireTest {

    private static final ViewTarget PLACE = new ViewTarget("flower", ACTION, PETAL, "petal:1");

    @TempDir
    Path folder;

    @Test
    void tellsItsStateAsTheFirstVersionDid() throws Exception {
        List<JsonFields> told = new ArrayList<>();
        ConnectionCounts some = new ConnectionCounts(Map.of(Role.PARTICIPANT, 3, Role.FACILITATOR, 1), Map.of("sun", 2),
                "http://192.168.1.2:8080");
        try (RoomBench bench = new RoomBench(folder)) {
            told.add(state(bench, ConnectionCounts.NOBODY, 0));
            bench.facilitatorSays(new RoomAct.SetSession(SESSION), new RoomAct.StartTimer(60),
                    new RoomAct.LookHere(PLACE), new RoomAct.Hide(true), new RoomAct.OpenVote(VOTE));
            bench.room.ballot(bench.participant("ada"), VOTE, Map.of(YES, 1));
            told.add(state(bench, some, 1_000));
            bench.facilitatorSays(new RoomAct.CloseVote());
            told.add(state(bench, some, 100_000));
        }

        assertEquals(frozen("states.jsonl"), told);
    }

    @Test
    void comesBackFromAFileOfTheFirstVersion() throws Exception {
        Path project = folder.resolve("old.corolle");
        Files.write(RoomFile.of(project), resource("old.room"));

        RoomFile kept = RoomFile.read(project).orElseThrow();

        assertEquals("LxMw-ZgQimBacodDDcAcoA", kept.secrets().byRole().get(Role.FACILITATOR));
        assertEquals(List.of("2ChOEEUmPAXPgzrCFbAVxA", 4711, VOTE),
                List.of(kept.salt(), kept.served().port(), kept.vote()));
        assertEquals(List.of(Phase.VOTE, Optional.of(1_060_000L), Optional.of(PLACE), true, Wifi.NONE),
                List.of(kept.state().phase(), kept.state().timerEnds(), kept.state().look(), kept.state().hidden(),
                        kept.state().wifi()));
        assertEquals(new Group("drop", "Goutte", "#0072b2", "drop", ""), kept.state().groups().get(2));
        assertEquals(SESSION, kept.state().session().orElseThrow().id());
    }

    @Test
    void keepsWhatItWasTold() throws Exception {
        Path project = folder.resolve("old.corolle");
        Files.write(RoomFile.of(project), resource("old.room"));
        RoomFile kept = RoomFile.read(project).orElseThrow();

        kept.write(project);

        assertEquals(kept, RoomFile.read(project).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"room\":2}", "{\"room\":1,\"secrets\":{}}",
            "{\"room\":1,\"secrets\":{\"SCRIBE\":7}}"})
    void putsAFileAsideThatIsNone(String content) throws Exception {
        Path project = folder.resolve("old.corolle");
        Files.writeString(RoomFile.of(project), content);

        assertEquals(Optional.empty(), RoomFile.read(project));
        assertEquals(content, Files.readString(RoomFile.damaged(project)));
    }

    @Test
    void hearsWhatBoardsSay() throws Exception {
        assertEquals(new RoomAct.SetPhase(Phase.ADD_CARDS), act("{\"do\":\"phase\",\"phase\":\"ADD_CARDS\"}"));
        assertEquals(new RoomAct.StartTimer(90), act("{\"do\":\"timer\",\"seconds\":90}"));
        assertEquals(new RoomAct.StopTimer(), act("{\"do\":\"timer-stop\"}"));
        assertEquals(new RoomAct.LookHere(PLACE),
                act("{\"do\":\"look\",\"node\":\"petal:1\",\"type\":\"flower\",\"subject\":\"" + ACTION
                + "\",\"dimension\":\"" + PETAL + "\"}"));
        assertEquals(new RoomAct.LookHere(new ViewTarget("map", "", "", "")),
                act("{\"do\":\"look\",\"diagram\":\"map\"}"));
        assertEquals(new RoomAct.LookAway(), act("{\"do\":\"look-away\"}"));
        assertEquals(new RoomAct.Hide(false), act("{\"do\":\"hide\",\"on\":false}"));
        assertEquals(new RoomAct.SetGroups(List.of(new Group("a", "Table", "#010203", "", ""))),
                act("{\"do\":\"groups\",\"groups\":[{\"id\":\"a\",\"label\":\" Table \",\"colour\":\"#010203\",\"pictogram\":null}]}"));
        assertEquals(new RoomAct.SetSession(""), act("{\"do\":\"session\"}"));
        assertEquals(new RoomAct.OpenVote("v"), act("{\"do\":\"vote-open\",\"vote\":\"v\"}"));
        assertEquals(new RoomAct.CloseVote(), act("{\"do\":\"vote-close\",\"later\":[1]}"));
        assertEquals(new RoomAct.SetWifi(new Wifi("Maison", " a ")),
                act("{\"do\":\"wifi\",\"name\":\" Maison\",\"password\":\" a \"}"));
        assertEquals(new RoomAct.TakeSnapshot(""), act("{\"do\":\"snapshot\",\"label\":null}"));
        assertEquals(new RoomAct.Restore("s"), act("{\"do\":\"restore\",\"snapshot\":\"s\"}"));
    }

    @Test
    void everyRoomActHasItsName() throws Exception {
        Set<String> names = new HashSet<>();
        for (Class<?> kind : RoomAct.class.getPermittedSubclasses()) {
            names.add(kind.getSimpleName());
        }

        assertEquals(names, new HashSet<>(RoomRecords.kinds().stream().map(Class::getSimpleName).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"do\":\"none\"}", "{\"do\":\"phase\"}", "{\"do\":\"phase\",\"phase\":\"\"}",
            "{\"do\":\"phase\",\"phase\":1}", "{\"do\":\"phase\",\"phase\":\"vote\"}",
                    "{\"do\":\"phase\",\"phase\":null}",
            "{\"do\":\"timer\"}", "{\"do\":\"timer\",\"seconds\":\"1\"}", "{\"do\":\"timer\",\"seconds\":1.5}",
            "{\"do\":\"timer\",\"seconds\":2147483648}", "{\"do\":\"hide\"}", "{\"do\":\"hide\",\"on\":\"true\"}",
            "{\"do\":\"hide\",\"on\":1}", "{\"do\":\"groups\"}", "{\"do\":\"groups\",\"groups\":{}}",
            "{\"do\":\"groups\",\"groups\":[null]}",
                    "{\"do\":\"groups\",\"groups\":[{\"id\":\"a\",\"colour\":\"#010203\"}]}",
            "{\"do\":\"groups\",\"groups\":[{\"id\":1,\"label\":\"a\",\"colour\":\"#010203\"}]}",
                    "{\"do\":\"look\",\"type\":7}",
            "{\"do\":\"session\",\"session\":7}", "{\"do\":\"vote-open\"}", "{\"do\":\"restore\",\"snapshot\":null}",
            "{\"do\":\"wifi\",\"name\":[]}"})
    void isNotSaidToARoom(String text) {
        assertThrows(Malformed.class, () -> act(text));
    }

    @Test
    void namesHaveABound() throws Exception {
        act("{\"do\":\"look\",\"node\":\"" + "a".repeat(200) + "\"}");

        assertThrows(Malformed.class, () -> act("{\"do\":\"look\",\"node\":\"" + "a".repeat(201) + "\"}"));
    }

    private static RoomAct act(String text) throws Malformed {
        return RoomRecords.act(WireJson.read(text));
    }

    private static JsonFields state(RoomBench bench, ConnectionCounts counts, long later) throws Malformed {
        return WireJson.read(
                WireJson.write(RoomStateJson.fields(bench.room.state(), counts, bench.time.get() + later)));
    }

    private static List<JsonFields> frozen(String name) throws Exception {
        List<JsonFields> all = new ArrayList<>();
        for (String line : new String(resource(name), StandardCharsets.UTF_8).lines().toList()) {
            all.add(WireJson.read(line));
        }
        return all;
    }

    private static byte[] resource(String name) throws Exception {
        try (InputStream in = RoomWireTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;

import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.wire.JsonFields;
import org.corolle.hub.wire.WireJson;
import org.corolle.room.JoinCode;
import org.corolle.room.state.RoomAct;
import org.corolle.room.state.Wifi;
import org.corolle.server.qr.QrCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coming in by six letters. */
class JoinByCodeTest {

    @TempDir
    private Path folder;

    private ServedRoom served;
    private int port;
    private String code;

    @BeforeEach
    void open() throws Exception {
        served = ServedRoom.open(folder);
        port = served.server.port();
        code = served.room.joinCode().letters();
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void sixLettersLetAParticipantIn() throws Exception {
        String typed = code.substring(0, 3).toLowerCase() + " " + code.substring(3);

        JsonFields answer = WireJson.read(RawHttp.body(ask("127.0.0.1", typed)));

        assertEquals(served.room.secret(Role.PARTICIPANT), answer.text("secret"));
        RoomClient client = RoomClient.connect(port);
        client.hello(answer.text("secret"), RoomClient.newKey());
        assertEquals("PARTICIPANT", client.await("welcome").text("role"));
    }

    @Test
    void aTypoIsToldAsATypo() throws Exception {
        String answer = ask("127.0.0.1", wrong());

        assertEquals(404, RawHttp.status(answer));
        JsonFields told = WireJson.read(RawHttp.body(answer));
        assertTrue(told.truth("typo"));
        assertTrue(told.text("why").contains("chaque lettre"), told.text("why"));
        assertFalse(told.map().containsKey("secret"));
    }

    @Test
    void whatIsNoCodeIsToldHowCodesLookAndCountsAsNoGuess() throws Exception {
        for (int i = 0; i < 20; i++) {
            String answer = ask("127.0.0.1", "OO00" + i);
            assertEquals(400, RawHttp.status(answer));
            assertTrue(WireJson.read(RawHttp.body(answer)).text("why").contains("C D F H"));
        }

        assertEquals(200, RawHttp.status(ask("127.0.0.1", code)));
    }

    @Test
    void whoGuessesTooOftenWaitsAndNobodyElseDoes() throws Exception {
        int tries = 0;
        String answer = ask("127.0.0.1", wrong());
        while (RawHttp.status(answer) == 404) {
            tries++;
            answer = ask("127.0.0.1", wrong());
        }

        assertEquals(429, RawHttp.status(answer));
        assertTrue(tries >= 3 && tries < 20, tries + " tries");
        int wait = Integer.parseInt(RawHttp.header(answer, "Retry-After"));
        JsonFields told = WireJson.read(RawHttp.body(answer));
        assertEquals(wait, told.number("wait"));
        assertTrue(told.text("why").contains(String.valueOf(wait)), told.text("why"));
        assertEquals(429, RawHttp.status(ask("127.0.0.1", code)));
        assertEquals(200, RawHttp.status(ask("127.0.0.9", code)));
        assertEquals("PARTICIPANT", welcome().text("role"));
    }

    @Test
    void manyDevicesAreNoWayAroundAndTheLongAddressNeverWaits() throws Exception {
        int tries = 0;
        int status = 404;
        for (int device = 2; status == 404 && device < 250; device++) {
            for (int i = 0; i < 3 && status == 404; i++) {
                status = RawHttp.status(ask("127.0.0." + device, wrong()));
                tries++;
            }
        }

        assertEquals(429, status);
        assertTrue(tries < 120, tries + " tries");
        assertEquals("PARTICIPANT", welcome().text("role"));
    }

    @Test
    void theCodeIsRenewedWithTheAddresses() throws Exception {
        served.server.renewSecrets();

        assertNotEquals(code, served.room.joinCode().letters());
        assertEquals(404, RawHttp.status(ask("127.0.0.1", code)));
        assertEquals(200, RawHttp.status(ask("127.0.0.1", served.room.joinCode().letters())));
    }

    @Test
    void theWallIsToldTheAddressTheLettersAndTheNetworkAndParticipantsAreNot() throws Exception {
        served.server.openTo(InetAddress.getByName("127.0.0.2"));
        served.room.perform(Role.FACILITATOR, new RoomAct.SetWifi(new Wifi("Salle; fêtes", "p:w"))).join();
        RoomClient wall = served.enter(Role.PROJECTOR);
        RoomClient phone = served.enter(Role.PARTICIPANT);

        wall.send(Map.of("t", "ask", "id", RoomClient.newId(), "what", "join"));
        JsonFields drawn = wall.await("reply").object("invitation");
        JsonFields state = wall.await("room").object("room").object("invitation");

        assertEquals("http://127.0.0.2:" + port + "/", state.text("address"));
        assertEquals(code, state.text("code"));
        assertEquals("Salle; fêtes", state.text("wifi"));
        assertEquals("Salle; fêtes", drawn.object("wifi").text("name"));
        assertEquals(QrCode.of("WIFI:T:WPA;S:Salle\\; fêtes;P:p\\:w;;").path(), drawn.object("wifi").text("path"));
        assertFalse(phone.await("room").object("room").map().containsKey("invitation"));
        assertFalse(String.join("", phone.heard).contains(code));
    }

    @Test
    void theFacilitatorNamesTheNetworkOverTheRoomAndNobodyElseDoes() throws Exception {
        JsonFields yes = served.enter(Role.FACILITATOR).room("do", "wifi", "name", "Salle", "password", "");
        JsonFields no = served.enter(Role.PARTICIPANT).room("do", "wifi", "name", "Autre", "password", "");

        assertTrue(yes.truth("ok"));
        assertFalse(no.truth("ok"));
        assertEquals(new Wifi("Salle", ""), served.room.state().wifi());
    }

    private JsonFields welcome() throws Exception {
        RoomClient client = RoomClient.connect(port);
        client.hello(served.room.secret(Role.PARTICIPANT), RoomClient.newKey());
        return client.await("welcome");
    }

    private String ask(String device, String typed) throws IOException {
        return RawHttp.getFrom(device, port, "/join?lang=fr", "X-Corolle-Code: " + typed);
    }

    /** A code of the right shape that is not the room's. */
    private String wrong() {
        char last = JoinCode.ALPHABET.charAt((JoinCode.ALPHABET.indexOf(code.charAt(5))
                + 1) % JoinCode.ALPHABET.length());
        return code.substring(0, 5) + last;
    }
}

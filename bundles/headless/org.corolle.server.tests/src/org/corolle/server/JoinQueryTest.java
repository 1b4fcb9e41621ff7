// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;

import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.wire.JsonFields;
import org.corolle.server.qr.QrCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How others come in, shown on the wall. */
class JoinQueryTest {

    @TempDir
    Path folder;

    private ServedRoom served;

    @BeforeEach
    void open() throws Exception {
        served = ServedRoom.open(folder);
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void isEmptyWhileTheRoomIsClosed() throws Exception {
        JsonFields reply = ask(served.enter(Role.PROJECTOR));

        assertEquals("", reply.text("address"));
        assertEquals("", reply.text("path"));
    }

    @Test
    void isTheParticipantsAddressForTheWall() throws Exception {
        served.server.openTo(InetAddress.getByName("127.0.0.2"));
        String address = served.server.address(Role.PARTICIPANT);

        JsonFields reply = ask(served.enter(Role.PROJECTOR));

        assertEquals(address, reply.text("address"));
        assertEquals(QrCode.of(address).path(), reply.text("path"));
        assertTrue(address.startsWith("http://127.0.0.2:"), address);
    }

    @Test
    void isNotHandedToParticipants() throws Exception {
        served.server.openTo(InetAddress.getByName("127.0.0.2"));
        RoomClient taking = served.enter(Role.PARTICIPANT);

        assertFalse(ask(taking).map().containsKey("path"));
        assertFalse(taking.await("room").object("room").map().containsKey("join"));
        assertTrue(served.enter(Role.SCRIBE).await("room").object("room").text("join").startsWith("http://127.0.0.2:"));
    }

    private static JsonFields ask(RoomClient client) throws Exception {
        client.send(Map.of("t", "ask", "id", RoomClient.newId(), "what", "join"));
        return client.await("reply");
    }
}

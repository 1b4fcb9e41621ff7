// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.corolle.hub.change.Participant.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"192.168.137.1, WINDOWS", "192.168.43.17, PHONE", "172.20.10.3, PHONE", "10.42.0.1, COMPUTER",
            "192.168.1.12,",
            "10.4.2.1,", "192.168.137.10,"})
    void knowsAHotspotByItsAddress(String address, String expected) throws Exception {
        assertEquals(Optional.ofNullable(expected).map(Hotspot::valueOf), Hotspot.of(InetAddress.getByName(address)));
    }

    @Test
    void warnsBeforeAHotspotIsFull() throws Exception {
        Network windows = new Network(InetAddress.getByName("192.168.137.1"), "wlan0", Optional.of(Hotspot.WINDOWS));

        assertTrue(windows.hint(Locale.FRENCH).orElseThrow().contains("8 appareils"));
        assertFalse(windows.warning(5, Locale.FRENCH).isPresent());
        assertTrue(windows.warning(6, Locale.ENGLISH).orElseThrow().startsWith("6 devices"));
    }

    @Test
    void isClosedToTheNetworkUntilItIsOpenedAndAfterwardsAgain() throws Exception {
        try (ServedRoom served = ServedRoom.open(folder)) {
            List<Network> networks = served.server.networks();
            assumeFalse(networks.isEmpty(), "this machine is on no network");
            InetAddress address = networks.get(0).address();
            int port = served.server.port();

            assertThrows(ConnectException.class, () -> new Socket(address, port).close());
            served.server.openTo(address);
            String inside = served.server.address(Role.PARTICIPANT);
            assertTrue(inside.startsWith("http://" + networks.get(0).host() + ":" + port + "/#"), inside);
            assertEquals(200, pictograms(networks.get(0).host(), port));
            RoomClient visitor = RoomClient.connect(URI.create("ws://" + networks.get(0).host() + ":" + port + "/room"),
                    "http://" + networks.get(0).host() + ":" + port);
            visitor.hello(served.room.secret(Role.PARTICIPANT), RoomClient.newKey());
            visitor.await("welcome");
            RoomClient resident = served.enter(Role.FACILITATOR);

            served.server.closeRoom();

            assertTrue(visitor.await("bye").text("why").contains("fermée"));
            assertEquals(4400, visitor.code());
            assertThrows(IOException.class, () -> pictograms(networks.get(0).host(), port));
            resident.send(java.util.Map.of("t", "ping"));
            resident.await("pong");
            assertTrue(served.server.address(Role.PARTICIPANT).startsWith("http://127.0.0.1:"));
            served.server.openTo(address);
            assertEquals(200, pictograms(networks.get(0).host(), port));
        }
    }

    @Test
    void aBoardInTheWindowStaysWhenSecretsAreRenewed() throws Exception {
        try (ServedRoom served = ServedRoom.open(folder)) {
            RoomClient board = served.enter(Role.FACILITATOR, served.room.hostKey());
            RoomClient another = served.enter(Role.FACILITATOR, served.room.hostKey());
            assertTrue(served.server.embeddedAddress().contains("&me=" + served.room.hostKey() + "&embed=1"));

            served.server.renewSecrets();

            for (RoomClient each : List.of(board, another)) {
                each.send(java.util.Map.of("t", "ping"));
                each.await("pong");
            }
        }
    }

    private static int pictograms(String host, int port) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + "/pictograms.json"))
                .build();
        return java.net.http.HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}

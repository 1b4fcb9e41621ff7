// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

import org.corolle.hub.change.Participant.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.corolle.room.state.Wifi;

class JoinCodeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"CDFHJK", "cdfhjk", " cdf hjk ", "CDF-HJK", "c.d.f.h.j.k", "ÇdfhĵĶ", "ＣＤＦＨＪＫ",
            "cdf\u00a0hjk"})
    void isReadHoweverItIsTyped(String typed) {
        assertEquals(Optional.of("CDFHJK"), JoinCode.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CDFHJ", "CDFHJKM", "CDFHJ0", "CDFHJO", "CDFHJI", "CDFHJ1", "CDFHJB", "CDFHJ8",
            "CDFHJS",
            "CDFHJ5", "CDFHJZ", "CDFHJ2", "CDFHJU", "CDFHJV", "СDFHJK"})
    void hasNoOtherLetters(String typed) {
        assertEquals(Optional.empty(), JoinCode.read(typed));
    }

    @Test
    void isRenewedWithTheAddressesAndKeptBesideTheProject() throws Exception {
        Path project = project();
        Room room = Room.open(project, () -> 0, new Random(1));
        room.secret(Role.PARTICIPANT);
        String first = room.joinCode().letters();

        assertEquals(first, Room.open(project, () -> 0, new Random(2)).joinCode().letters());
        room.renewSecrets();

        assertNotEquals(first, room.joinCode().letters());
        assertTrue(room.joinCode().is(room.joinCode().letters()));
        assertFalse(room.joinCode().is(first));
    }

    @Test
    void isMadeForARoomFromBeforeThereWereCodes() throws Exception {
        Path project = project();
        Room room = Room.open(project, () -> 0, new Random(1));
        String secret = room.secret(Role.SCRIBE);
        Path file = project.resolveSibling("p.corolle.room");
        Files.writeString(file, Files.readString(file).replaceFirst("\"code\": *\"[A-Z]+\",", "")
                .replaceFirst(",?\\s*\"wifi\": *\\{[^}]*}", ""));

        Room again = Room.open(project, () -> 0, new Random(3));

        assertEquals(secret, again.secret(Role.SCRIBE));
        assertEquals(JoinCode.LENGTH, again.joinCode().letters().length());
        assertEquals(Wifi.NONE, again.state().wifi());
    }

    @Test
    void tellsNothingInALog() {
        JoinCode code = new JoinCode("CDFHJK");

        assertFalse(code.toString().contains("CDF"));
        assertFalse(new Wifi("Salle", "geheim").toString().contains("geheim"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"Salle des fêtes||WIFI:T:nopass;S:Salle des fêtes;;",
            "Salle|douze mots|WIFI:T:WPA;S:Salle;P:douze mots;;",
            "a;b,c:d\"e\\f|p;q|WIFI:T:WPA;S:a\\;b\\,c\\:d\\\"e\\\\f;P:p\\;q;;"})
    void aNetworkIsWrittenAsDevicesReadIt(String name, String password, String payload) {
        assertEquals(payload, new Wifi(name, password == null ? "" : password).payload());
    }

    private Path project() throws Exception {
        return Files.writeString(folder.resolve("p.corolle"), "");
    }
}

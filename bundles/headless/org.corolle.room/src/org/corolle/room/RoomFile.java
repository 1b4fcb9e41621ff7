// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.corolle.core.file.AtomicFile;
import org.corolle.core.file.PrivateFiles;
import org.corolle.core.file.SideFile;
import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.wire.WireJson.Malformed;
import org.corolle.hub.wire.WireJson;
import org.corolle.hub.wire.WireTexts;
import org.corolle.room.state.Group;
import org.corolle.room.state.Phase;
import org.corolle.room.state.RoomState;
import org.corolle.room.state.ViewTarget;
import org.corolle.room.state.Wifi;
import org.corolle.room.wire.RoomRecords;

/**
 * What a room keeps beside its project, so that a killed process comes back to the same room at the same addresses.
 * Only the owner may read it: it holds the secrets. No personal data.
 */
record RoomFile(Secrets secrets, String salt, ServedAt served, RoomState state, String vote, List<String> acts) {

    /** A room file larger than this is none of ours. */
    private static final long MAX_FILE_BYTES = 1 << 20;
    private static final long VERSION = 1;

    static Path of(Path project) {
        return SideFile.of(project, ".room");
    }

    /** Where a file that could not be read is put aside. */
    static Path damaged(Path project) {
        return SideFile.of(project, ".room.damaged");
    }

    /** What was kept; nothing when there is no file, or when it is damaged, which then stands aside. */
    static Optional<RoomFile> read(Path project) throws IOException {
        Path file = of(project);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        PrivateFiles.restrict(file);
        try {
            if (Files.size(file) > MAX_FILE_BYTES) {
                throw new Malformed("too large", null);
            }
            return Optional.of(RoomRecords.MAPPER.read(WireJson.read(Files.readString(file)), Content.class).file());
        } catch (Malformed | java.nio.charset.CharacterCodingException e) {
            Files.move(file, damaged(project), StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        }
    }

    /** Writes it, or logs that it could not be written. */
    void keep(Path project) {
        try {
            write(project);
        } catch (IOException e) {
            System.getLogger(Room.class.getName()).log(System.Logger.Level.WARNING, "the room could not be kept", e);
        }
    }

    void write(Path project) throws IOException {
        Path file = of(project);
        PrivateFiles.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
        byte[] content = (RoomRecords.MAPPER.write(content()) + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicFile.replace(file, out -> out.write(content));
    }

    private Content content() {
        Map<String, String> byRole = new LinkedHashMap<>();
        secrets.byRole().forEach((role, secret) -> byRole.put(role.name(), secret));
        return new Content(VERSION, byRole, secrets.code().letters(), salt, served.port(), served.host(),
                state.phase(), state.timerEnds().orElse(null),
                state.look().orElse(null), state.hidden(), state.groups(),
                state.session().map(RoomState.CurrentSession::id).orElse(null), vote, state.wifi(), acts);
    }

    /** What stands in the file; files of earlier versions have neither code nor host nor network nor acts. */
    private record Content(long room, Map<String, String> secrets,
            @JsonDeserialize(using = WireTexts.OrEmpty.class) String code, String salt, int port,
            @JsonDeserialize(using = WireTexts.OrEmpty.class) String host, Phase phase, Long timer,
            ViewTarget look, boolean hidden, List<Group> groups,
            @JsonDeserialize(using = WireTexts.Nullable.class) String session,
            @JsonDeserialize(using = WireTexts.Nullable.class) String vote, Wifi wifi,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> acts) {

        RoomFile file() throws Malformed {
            Map<Role, String> byRole = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                byRole.put(role, secrets.getOrDefault(role.name(), ""));
            }
            Secrets all = new Secrets(byRole, new JoinCode(code));
            if (room != VERSION || !all.isWhole()) {
                throw new Malformed("room", null);
            }
            RoomState state = new RoomState(phase, Optional.ofNullable(timer), Optional.ofNullable(look), hidden,
                    groups,
                    Optional.ofNullable(session).map(id -> new RoomState.CurrentSession(id, "")), Optional.empty(),
                    Optional.empty(), wifi == null ? Wifi.NONE : wifi);
            return new RoomFile(all, salt, new ServedAt(port, host == null ? "" : host), state, vote,
                    acts == null ? List.of() : acts);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.corolle.core.file.AtomicFile;
import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.wire.JsonFields;
import org.corolle.hub.wire.WireJson.Malformed;
import org.corolle.hub.wire.WireJson;
import org.corolle.room.RoomJson;

/**
 * What a room keeps beside its project, so that a killed process comes back to the same room at the same addresses.
 * Only the owner may read it: it holds the secrets. No personal data.
 */
record RoomFile(Secrets secrets, String salt, int port, RoomState state, String vote) {

    /** A room file larger than this is none of ours. */
    private static final long MAX_FILE_BYTES = 1 << 20;

    static Path of(Path project) {
        return project.resolveSibling(project.getFileName() + ".room");
    }

    /** Where a file that could not be read is put aside. */
    static Path damaged(Path project) {
        return project.resolveSibling(project.getFileName() + ".room.damaged");
    }

    /** What was kept; nothing when there is no file, or when it is damaged, which then stands aside. */
    static Optional<RoomFile> read(Path project) throws IOException {
        Path file = of(project);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > MAX_FILE_BYTES) {
                throw new Malformed("too large", null);
            }
            return Optional.of(parse(WireJson.read(Files.readString(file))));
        } catch (Malformed | java.nio.charset.CharacterCodingException e) {
            Files.move(file, damaged(project), StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        }
    }

    void write(Path project) throws IOException {
        Path file = of(project);
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        byte[] content = (WireJson.write(fields()) + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicFile.replace(file, out -> out.write(content));
    }

    private Map<String, Object> fields() {
        Map<String, Object> m = new LinkedHashMap<>();
        Map<String, Object> roles = new LinkedHashMap<>();
        secrets.byRole().forEach((role, secret) -> roles.put(role.name(), secret));
        m.put("room", 1L);
        m.put("secrets", roles);
        m.put("code", secrets.code().letters());
        m.put("salt", salt);
        m.put("port", port);
        m.put("phase", state.phase().name());
        m.put("timer", state.timerEnds().orElse(null));
        m.put("look", state.look().map(RoomJson::write).orElse(null));
        m.put("hidden", state.hidden());
        m.put("groups", state.groups().stream().map(RoomJson::write).toList());
        m.put("session", state.session().map(RoomState.CurrentSession::id).orElse(null));
        m.put("vote", vote);
        m.put("wifi", Map.of("name", state.wifi().name(), "password", state.wifi().password()));
        return m;
    }

    private static RoomFile parse(JsonFields f) throws Malformed {
        Map<Role, String> byRole = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            byRole.put(role, f.object("secrets").text(role.name()));
        }
        Secrets secrets = new Secrets(byRole, new JoinCode(f.textOr("code", "")));
        if (f.number("room") != 1 || !secrets.isWhole()) {
            throw new Malformed("room", null);
        }
        Optional<Long> timer = f.map().get("timer") == null ? Optional.empty() : Optional.of(f.number("timer"));
        Optional<ViewTarget> look = f.map()
                .get("look") == null ? Optional.empty() : Optional.of(RoomJson.look(f.object("look")));
        String session = f.textOrNull("session");
        RoomState state = new RoomState(RoomJson.phase(f.text("phase")), timer, look, f.truth("hidden"),
                RoomJson.groups(f.objects("groups")),
                        Optional.ofNullable(session).map(id -> new RoomState.CurrentSession(id, "")),
                Optional.empty(), Optional.empty(), wifi(f));
        return new RoomFile(secrets, f.text("salt"), f.integer("port"), state, f.textOrNull("vote"));
    }

    private static Wifi wifi(JsonFields f) throws Malformed {
        return f.map().get("wifi") == null ? Wifi.NONE
                : new Wifi(f.object("wifi").text("name"), f.object("wifi").text("password"));
    }
}

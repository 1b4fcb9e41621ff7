// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.snapshot.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workshop leaves beside a project is its owner's alone, also where an earlier version left it open. */
final class PrivatePlacesTest {

    @TempDir
    Path folder;

    @Test
    void snapshotsAndRoomAreClosedToOthers() throws Exception {
        try (RoomBench bench = new RoomBench(folder)) {
            new Snapshots(bench.hub, bench.file, bench.time::get)
                    .take(bench.room.participant("f", Role.FACILITATOR), "Début", "");
            Path kept = bench.file.resolveSibling(bench.file.getFileName() + ".snapshots");
            Path room = RoomFile.of(bench.file);
            bench.room.secret(Role.SCRIBE);
            assertEquals("rwx------ rw-------", permissions(kept) + " " + permissions(room));
            Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.setPosixFilePermissions(room, PosixFilePermissions.fromString("rw-r--r--"));

            bench.restart();
            new Snapshots(bench.hub, bench.file, bench.time::get);

            assertEquals("rwx------ rw-------", permissions(kept) + " " + permissions(room));
        }
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

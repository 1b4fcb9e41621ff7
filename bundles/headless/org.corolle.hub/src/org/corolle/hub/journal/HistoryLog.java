// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.corolle.core.file.PrivateFiles;
import org.corolle.core.file.SideFile;
import org.corolle.hub.change.Delta;
import org.corolle.hub.wire.DeltaCodec;
import org.corolle.hub.wire.WireJson.Malformed;
import org.corolle.hub.wire.WireJson;

/**
 * What was done to a project before its last save: deltas that the journal lets go, without their participants. Only
 * ever added to. What cannot be read is passed over, for it tells of the past and decides nothing. Bounded: when it is
 * full it stands aside as the older half, and the older half before it goes.
 */
public final class HistoryLog {

    private static final long MAX_FILE_BYTES = 16L << 20;
    /** Before an operation's id in a record: reading records whole would keep the first save waiting. */
    private static final String OPERATION_FIELD = "\"op\":\"";
    private static final int UUID_CHARS = 36;

    private final Path file;
    private final Path older;
    private final long full;
    private Set<String> known;

    public HistoryLog(Path project) {
        this(project, MAX_FILE_BYTES);
    }

    HistoryLog(Path project, long full) {
        this.file = of(project);
        this.older = SideFile.of(project, ".history.old");
        this.full = full;
        PrivateFiles.restrict(file);
        PrivateFiles.restrict(older);
    }

    /** The history's file of a project's file. */
    public static Path of(Path project) {
        return SideFile.of(project, ".history");
    }

    /** Adds those of the deltas that are not in it yet, and waits until they are on disk. */
    public synchronized void append(List<Delta> deltas) throws IOException {
        if (known == null) {
            known = operations();
        }
        StringBuilder lines = new StringBuilder();
        List<String> fresh = new ArrayList<>();
        for (Delta delta : deltas) {
            if (!known.contains(delta.operation())) {
                String record = DeltaCodec.write(delta.anonymous());
                lines.append(new String(Records.line(record), StandardCharsets.UTF_8));
                fresh.add(delta.operation());
            }
        }
        if (!fresh.isEmpty()) {
            makeRoom();
            write(lines.toString());
            known.addAll(fresh);
        }
    }

    /** The deltas in which this text, an element's id, occurs; oldest first. */
    public List<Delta> mentioning(String id) throws IOException {
        List<Delta> deltas = new ArrayList<>();
        for (Path part : List.of(older, file)) {
            for (String record : records(part)) {
                if (record.contains(id)) {
                    try {
                        deltas.add(DeltaCodec.read(WireJson.read(record)));
                    } catch (Malformed e) {
                        // written by a later version, perhaps
                    }
                }
            }
        }
        return deltas;
    }

    private Set<String> operations() throws IOException {
        Set<String> operations = new HashSet<>();
        for (Path part : List.of(older, file)) {
            for (String record : records(part)) {
                int at = record.indexOf(OPERATION_FIELD) + OPERATION_FIELD.length();
                if (at >= OPERATION_FIELD.length() && at + UUID_CHARS <= record.length()) {
                    operations.add(record.substring(at, at + UUID_CHARS));
                }
            }
        }
        return operations;
    }

    private static List<String> records(Path part) throws IOException {
        return Files.exists(part) ? Records.whole(Files.readAllBytes(part)) : List.of();
    }

    private void makeRoom() throws IOException {
        if (Files.exists(file) && Files.size(file) > full) {
            Files.move(file, older, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A torn end is closed with a line feed, so that what follows stands on a line of its own. */
    private void write(String lines) throws IOException {
        try (FileChannel channel = PrivateFiles.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            long end = channel.size();
            ByteBuffer last = ByteBuffer.allocate(1);
            boolean torn = end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
            ByteBuffer bytes = ByteBuffer.wrap(((torn ? "\n" : "") + lines).getBytes(StandardCharsets.UTF_8));
            channel.position(end);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        }
    }
}

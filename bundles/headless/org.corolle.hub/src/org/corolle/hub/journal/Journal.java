// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.hub.change.Delta;
import org.corolle.hub.journal.JournalProblem.Kind;
import org.corolle.hub.wire.DeltaCodec;
import org.corolle.hub.wire.JsonFields;
import org.corolle.hub.wire.WireJson.Malformed;
import org.corolle.hub.wire.WireJson;

/**
 * The file beside a project that carries what came since its last save, one line a record. Its first line names the
 * project's file by its SHA-256. What {@link #append} has written is on disk when it returns.
 */
public final class Journal implements AutoCloseable {

    /** What a journal held when it was opened: the deltas to do again and the operations done before the last save. */
    public record Opened(Journal journal, List<Delta> deltas, long lastNumber, Map<String, Long> earlier) { }

    private final Path file;
    private FileChannel channel;
    private long end;
    private boolean bare;

    private Journal(Path file, FileChannel channel, long end, boolean bare) {
        this.file = file;
        this.channel = channel;
        this.end = end;
        this.bare = bare;
    }

    /** The journal's file of a project's file. */
    public static Path of(Path project) {
        return project.resolveSibling(project.getFileName() + ".journal");
    }

    /** Opens the journal of a project, or starts one. A torn end is cut off. */
    public static Opened open(Path project) throws JournalProblem {
        Path file = of(project);
        try {
            String base = checksum(project);
            if (!Files.exists(file)) {
                return new Opened(create(file, header(base, 0, Map.of())), List.of(), 0, Map.of());
            }
            return resume(file, base);
        } catch (IOException e) {
            throw new JournalProblem(Kind.NO_ACCESS, file, 0, e);
        }
    }

    private static Opened resume(Path file, String base) throws IOException, JournalProblem {
        try {
            Records.Found found = Records.read(Files.readAllBytes(file));
            JournalContent content = JournalContent.of(found.records(), base);
            if (!content.known() && !content.deltas().isEmpty()) {
                throw new JournalProblem(Kind.OTHER_PROJECT, file, 0, null);
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            channel.truncate(found.end());
            channel.position(found.end());
            Journal journal = new Journal(file, channel, found.end(), content.lastNumber() == 0);
            if (found.records().isEmpty()) {
                journal.append(List.of(header(base, 0, Map.of())));
                journal.bare = true;
            } else if (!content.known()) {
                journal.restart(base, content.lastNumber(), content.earlier());
            }
            return new Opened(journal, content.deltas(), content.lastNumber(), content.earlier());
        } catch (Records.DamagedMiddle e) {
            throw new JournalProblem(Kind.DAMAGED, file, e.record, e);
        } catch (Malformed e) {
            throw new JournalProblem(Kind.DAMAGED, file, 0, e);
        }
    }

    /** Writes these deltas and waits until they are on disk. When it fails nothing of them is kept. */
    public void appendDeltas(List<Delta> deltas) throws IOException {
        List<String> records = new ArrayList<>();
        for (Delta delta : deltas) {
            records.add(WireJson.write(DeltaCodec.write(delta)));
        }
        append(records);
    }

    /** Says, on disk, that the project's file is about to be replaced by one with this checksum. */
    public void announceSave(String checksum) throws IOException {
        append(List.of(WireJson.write(Map.of("saving", checksum))));
    }

    /** Starts the journal anew after a save; operations done so far stay known by id. */
    public void restart(String checksum, long lastNumber, Map<String, Long> earlier) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Journal journal = create(fresh, header(checksum, lastNumber, earlier));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(file);
        channel.close();
        channel = journal.channel;
        end = journal.end;
        bare = false;
    }

    /** Closes the journal; one that never held anything leaves no trace. */
    @Override
    public void close() throws IOException {
        channel.close();
        if (bare) {
            Files.deleteIfExists(file);
        }
    }

    /** Closes the journal and keeps what it held under another name, so that the project opens as it was last saved. */
    public void setAside() throws IOException {
        close();
        if (!bare) {
            Files.move(file, aside(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Gives the journal of a project that cannot be opened another name, never one that is taken, and says which. */
    public static Path setAside(Path project) throws IOException {
        Path file = of(project);
        Path place = aside(file);
        for (int number = 2; Files.exists(place); number++) {
            place = file.resolveSibling(file.getFileName() + ".aside-" + number);
        }
        return Files.move(file, place);
    }

    private static Path aside(Path journal) {
        return journal.resolveSibling(journal.getFileName() + ".aside");
    }

    /** SHA-256 of a file, in hexadecimal. */
    public static String checksum(Path file) throws IOException {
        return checksum(Files.readAllBytes(file));
    }

    /** SHA-256 of these bytes, in hexadecimal. */
    public static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void append(List<String> records) throws IOException {
        int size = 0;
        List<byte[]> lines = new ArrayList<>();
        for (String record : records) {
            byte[] line = Records.line(record);
            lines.add(line);
            size += line.length;
        }
        ByteBuffer buffer = ByteBuffer.allocate(size);
        lines.forEach(buffer::put);
        buffer.flip();
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(false);
        } catch (IOException e) {
            channel.truncate(end);
            channel.position(end);
            throw e;
        }
        end += size;
        bare = false;
    }

    private static Journal create(Path file, String header) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Journal journal = new Journal(file, channel, 0, true);
        try {
            journal.append(List.of(header));
            journal.bare = true;
        } catch (IOException | UncheckedIOException e) {
            channel.close();
            Files.deleteIfExists(file);
            throw e;
        }
        syncFolder(file);
        return journal;
    }

    private static String header(String base, long lastNumber, Map<String, Long> earlier) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("journal", 1L);
        m.put("base", base);
        m.put("last", lastNumber);
        m.put("earlier", earlier);
        return WireJson.write(m);
    }

    private static void syncFolder(Path file) {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Windows cannot open a folder; there a rename is durable with the file itself.
        }
    }

    static JsonFields fields(String record) throws Malformed {
        return WireJson.read(record);
    }
}

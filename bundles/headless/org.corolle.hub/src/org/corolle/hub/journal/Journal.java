// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.corolle.core.file.SideFile;
import org.corolle.hub.change.Delta;
import org.corolle.hub.journal.JournalProblem.Kind;
import org.corolle.hub.wire.DeltaCodec;
import org.corolle.hub.wire.WireJson;
import org.corolle.hub.wire.WireJson.Malformed;

/**
 * The file beside a project that carries what came since its last save, one line a record. Its first line names the
 * project's file by its SHA-256. What {@link #appendDeltas} has written is on disk, under the journal's name, when it
 * returns: a journal that somebody else has removed or replaced meanwhile is written anew from memory, and what stood
 * in its place is kept under another name. Only its owner may read it.
 */
public final class Journal implements AutoCloseable {

    /**
     * What a journal held when it was opened: the deltas to do again and the operations done before the last save.
     *
     * @param base the file that the deltas go on from: the project's, or the copy kept of it when that was replaced
     */
    public record Opened(Journal journal, List<Delta> deltas, long lastNumber, Map<String, Long> earlier, Path base) { }

    private final Path place;
    private final List<Object> entries = new ArrayList<>();
    private JournalHeader header;
    private JournalFile file;
    private boolean bare;
    private Consumer<Path> replaced = kept -> { };

    private Journal(JournalFile file, JournalHeader header, boolean bare) {
        this.place = file.path();
        this.file = file;
        this.header = header;
        this.bare = bare;
    }

    /** The journal's file of a project's file. */
    public static Path of(Path project) {
        return SideFile.of(project, ".journal");
    }

    /** Opens the journal of a project, or starts one. A torn end is cut off. */
    public static Opened open(Path project) throws JournalProblem {
        Path place = of(project);
        try {
            String base = checksum(project);
            if (!Files.exists(place)) {
                JournalHeader fresh = new JournalHeader(base, 0, Map.of());
                Journal journal = new Journal(JournalFile.create(place, Records.line(fresh.record())), fresh, true);
                JournalPlaces.syncFolder(place);
                return new Opened(journal, List.of(), 0, Map.of(), project);
            }
            return resume(project, place, base);
        } catch (IOException e) {
            throw JournalProblem.unreachable(place, e);
        }
    }

    private static Opened resume(Path project, Path place, String checksum) throws IOException, JournalProblem {
        try {
            Records.Found found = Records.read(Files.readAllBytes(place));
            Path base = project;
            JournalContent content = JournalContent.of(found.records(), checksum);
            if (!content.known() && !content.deltas().isEmpty()) {
                base = JournalPlaces.baseOf(project);
                content = Files.exists(base) ? JournalContent.of(found.records(), checksum(base)) : content;
                if (!content.known()) {
                    throw new JournalProblem(Kind.OTHER_PROJECT, place, 0, null);
                }
            }
            return new Opened(resumed(place, found, content, checksum(base)), content.deltas(), content.lastNumber(),
                    content.earlier(), base);
        } catch (Records.DamagedMiddle e) {
            throw new JournalProblem(Kind.DAMAGED, place, e.record, e);
        } catch (Malformed e) {
            throw new JournalProblem(Kind.DAMAGED, place, 0, e);
        }
    }

    private static Journal resumed(Path place, Records.Found found, JournalContent content, String base)
            throws IOException {
        JournalHeader header = new JournalHeader(base, content.lastNumber() - content.deltas().size(),
                content.earlier());
        Journal journal = new Journal(JournalFile.resume(place, found.end()), header, content.lastNumber() == 0);
        journal.entries.addAll(content.deltas());
        if (found.records().isEmpty()) {
            journal.file.append(Records.line(header.record()));
        } else if (!content.base().equals(base)) {
            journal.replaceBy(header, content.deltas());
        }
        return journal;
    }

    /**
     * Calls this when another journal was found under the name of this one: with where it was put, or null if it was
     * gone.
     */
    public void onReplaced(Consumer<Path> listener) {
        replaced = listener;
    }

    /**
     * Writes these deltas and waits until they are on disk. When it fails nothing of them is kept.
     *
     * @throws Unsure when something of them may be kept all the same
     */
    public void appendDeltas(List<Delta> deltas) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Delta delta : deltas) {
            lines.writeBytes(line(delta));
        }
        append(lines.toByteArray(), deltas);
    }

    /** Says, on disk, that the project's file is about to be replaced by one with this checksum. */
    public void announceSave(String checksum) throws IOException {
        append(line(checksum), List.of(checksum));
    }

    /** Thrown when what was refused may be found in the journal all the same: only opening again will tell. */
    public static final class Unsure extends IOException {
        private static final long serialVersionUID = 1L;

        Unsure(Throwable cause) {
            super(cause);
        }
    }

    private void append(byte[] lines, List<?> added) throws IOException {
        ensureOurs();
        try {
            file.append(lines);
        } catch (JournalFile.HalfWritten e) {
            renewAfter(e);
            throw e;
        }
        entries.addAll(added);
        boolean wasBare = bare;
        bare = false;
        try {
            ensureOurs();
        } catch (IOException | RuntimeException | Error e) {
            entries.subList(entries.size() - added.size(), entries.size()).clear();
            bare = wasBare;
            forget(e);
            throw e;
        }
    }

    /** What could not be cut off is left behind with its file, which is replaced by one without it. */
    private void renewAfter(JournalFile.HalfWritten cause) throws Unsure {
        try {
            replaceBy(header, entries);
        } catch (IOException | RuntimeException | Error worse) {
            worse.addSuppressed(cause);
            throw new Unsure(worse);
        }
    }

    /** The lines stand in a file that lost its name; should that come back, they must not be found in it. */
    private void forget(Throwable cause) throws Unsure {
        try {
            if (file.isThere()) {
                replaceBy(header, entries);
            }
        } catch (IOException | RuntimeException | Error worse) {
            worse.addSuppressed(cause);
            throw new Unsure(worse);
        }
    }

    /** Sees to it that what this journal holds stands on disk under its name; cheap when nobody has touched it. */
    public void ensureOurs() throws IOException {
        if (file.isIntact()) {
            return;
        }
        boolean there = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        if (there && Arrays.equals(Files.readAllBytes(place), content(header, entries))) {
            JournalFile before = file;
            file = JournalFile.resume(place, Files.size(place));
            before.close();
            return;
        }
        Path kept = there ? Files.move(place, JournalPlaces.freeAside(place)) : null;
        replaceBy(header, entries);
        replaced.accept(kept);
    }

    /**
     * Starts the journal anew after a save, with what came while it was written; operations done so far stay known by
     * id.
     */
    public void restart(String checksum, long lastNumber, Map<String, Long> earlier, List<Delta> since)
            throws IOException {
        ensureOurs();
        replaceBy(new JournalHeader(checksum, lastNumber, earlier), since);
        bare = false;
    }

    private void replaceBy(JournalHeader fresh, List<?> content) throws IOException {
        Path draft = SideFile.of(place.resolveSibling(place.getFileName().toString()), ".new");
        Files.deleteIfExists(draft);
        List<Object> kept = List.copyOf(content);
        JournalFile next = JournalFile.create(draft, content(fresh, kept));
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException | Error e) {
            next.close();
            Files.deleteIfExists(draft);
            throw e;
        }
        JournalFile before = file;
        file = next.renamed(place);
        header = fresh;
        entries.clear();
        entries.addAll(kept);
        before.close();
        JournalPlaces.syncFolder(place);
    }

    private static byte[] content(JournalHeader header, List<?> entries) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(Records.line(header.record()));
        entries.forEach(entry -> content.writeBytes(entry instanceof Delta delta ? line(delta) : line((String) entry)));
        return content.toByteArray();
    }

    private static byte[] line(Delta delta) {
        return Records.line(DeltaCodec.write(delta));
    }

    private static byte[] line(String saving) {
        return Records.line(WireJson.write(Map.of("saving", saving)));
    }

    /** Closes the journal; one that never held anything leaves no trace. */
    @Override
    public void close() throws IOException {
        try {
            ensureOurs();
        } finally {
            file.close();
        }
        if (bare) {
            Files.deleteIfExists(place);
        }
    }

    /** Lets go of the file as it is, of which nothing more is known: what was acknowledged is in it. */
    public void abandon() throws IOException {
        file.close();
    }

    /** Closes the journal and keeps what it held under another name, so that the project opens as it was last saved. */
    public void setAside() throws IOException {
        close();
        if (!bare) {
            Files.move(place, SideFile.of(place, ".aside"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Gives the journal of a project that cannot be opened another name, never one that is taken, and says which. */
    public static Path setAside(Path project) throws IOException {
        Path file = of(SideFile.behindLinks(project));
        return Files.move(file, JournalPlaces.freeAside(file));
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
}

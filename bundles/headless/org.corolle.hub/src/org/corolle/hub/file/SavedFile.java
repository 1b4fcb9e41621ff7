// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

import org.corolle.core.Progress;
import org.corolle.core.file.SideFile;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectWriter;
import org.corolle.hub.file.FileNews.Kind;
import org.corolle.hub.journal.Journal;

/**
 * A project's file as Corolle last read or wrote it. It tells when the file is not that one any more, and never writes
 * over what somebody else has put there. Used by one thread at a time.
 */
public final class SavedFile {

    /** How often a file is looked at again that is replaced while it is being saved. */
    private static final int MOST_TRIES = 5;

    /** What a file looks like from outside: as long as this stays, it need not be read. */
    private record Stamp(Object key, long size, FileTime touched) {

        static Stamp of(Path file) throws IOException {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(found.fileKey(), found.size(), found.lastModifiedTime());
        }
    }

    private static final class Meddled extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final Path file;
    private final boolean wasWritable;
    private String checksum;
    private Stamp stamp;
    private Object key;
    private Stamp kept;
    private Optional<Path> place = Optional.empty();

    /**
     * The file with this content; {@code checksum} is of what Corolle knows, which another may have replaced already.
     */
    public SavedFile(Path file, String checksum) throws IOException {
        this.file = file;
        this.checksum = checksum;
        this.wasWritable = Files.isWritable(file);
        Stamp now = Stamp.of(file);
        this.stamp = Journal.checksum(file).equals(checksum) ? now : null;
        this.key = stamp == null ? null : now.key();
    }

    /** SHA-256 of what Corolle last read or wrote. */
    public String checksum() {
        return checksum;
    }

    /**
     * Looks whether the file is still the one that Corolle knows; reads it only where it looks different from
     * outside.
     */
    public FileNews look() throws IOException {
        try {
            Stamp now = Stamp.of(file);
            if (!now.equals(stamp)) {
                if (!Journal.checksum(file).equals(checksum)) {
                    return new FileNews(Kind.REPLACED, file, Optional.of(file));
                }
                stamp = now;
                key = now.key();
            }
            return FileNews.of(wasWritable && !Files.isWritable(file) ? Kind.READ_ONLY : Kind.AS_BEFORE, file);
        } catch (NoSuchFileException gone) {
            if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
                return FileNews.of(Kind.FOLDER_GONE, file);
            }
            Optional<Path> name = newName();
            return new FileNews(name.isPresent() ? Kind.RENAMED : Kind.REMOVED, file, name);
        }
    }

    /** The file under another name in the same folder, where the system can tell one file from another. */
    private Optional<Path> newName() throws IOException {
        if (key == null) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(file.toAbsolutePath().getParent(), "*.corolle")) {
            for (Path each : files) {
                if (key.equals(Stamp.of(each).key())) {
                    return Optional.of(each);
                }
            }
        } catch (NoSuchFileException goneMeanwhile) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * Replaces the file by these bytes. Another version that stands there is kept beside it first.
     *
     * @param words what is added to the other version's name: when it was found, in the language of the project
     */
    public FileNews replace(byte[] content, String words, Progress progress) throws ProjectProblem {
        FileNews news = FileNews.of(Kind.AS_BEFORE, file);
        for (int tries = 1; ; tries++) {
            try {
                news = keepOther(words).orElse(news);
                Stamp expected = Files.exists(file) ? Stamp.of(file) : null;
                new ProjectWriter().replace(file, content, progress, () -> lastLook(expected));
                checksum = Journal.checksum(content);
                stamp = Stamp.of(file);
                key = stamp.key();
                return news;
            } catch (ProjectProblem problem) {
                if (!(problem.getCause() instanceof Meddled) || tries == MOST_TRIES) {
                    throw problem;
                }
            } catch (IOException e) {
                throw new ProjectProblem(ProjectProblem.Kind.CANNOT_WRITE, e, file);
            }
        }
    }

    private void lastLook(Stamp expected) throws IOException {
        Stamp now = Files.exists(file) ? Stamp.of(file) : null;
        if (now == null ? expected != null : !now.equals(expected)) {
            throw new Meddled();
        }
    }

    private Optional<FileNews> keepOther(String words) throws IOException {
        stamp = null;
        FileNews found = look();
        if (found.kind() != Kind.REPLACED) {
            return found.kind() == Kind.RENAMED || found.kind() == Kind.REMOVED ? Optional.of(found) : Optional.empty();
        }
        if (kept == null || !kept.equals(Stamp.of(file))) {
            kept = Stamp.of(file);
            place = Optional.of(keep(SideFile.free(file, " (" + words + ")", ".corolle")));
        }
        return Optional.of(new FileNews(Kind.KEPT_BOTH, file, place));
    }

    private Path keep(Path other) throws IOException {
        try {
            return Files.createLink(other, file);
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            return Files.copy(file, other, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.corolle.core.file.SideFile;
import org.corolle.hub.journal.JournalProblem.Kind;

/**
 * Keeps a project for one hub at a time, among all programs of the machine. The system frees the lock when a program
 * dies; the little file that may stay behind then locks nobody out.
 */
public final class ProjectLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private ProjectLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the project, or says that it is in use. Where no lock can be written none is taken. */
    public static ProjectLock take(Path project) throws JournalProblem {
        Path file = of(project);
        try {
            Path real = project.toRealPath();
            file = of(real);
            return Files.isRegularFile(real) ? take(file, project) : new ProjectLock(file, null);
        } catch (IOException unwritable) {
            return new ProjectLock(file, null);
        }
    }

    private static Path of(Path project) {
        return project.resolveSibling("." + SideFile.of(project, ".lock").getFileName());
    }

    private static ProjectLock take(Path file, Path project) throws IOException, JournalProblem {
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new JournalProblem(Kind.IN_USE, project, 0, null);
            }
            if (Files.exists(file)) {
                return new ProjectLock(file, channel);
            }
            channel.close();
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null && channel.isOpen()) {
            try {
                Files.deleteIfExists(file);
            } finally {
                channel.close();
            }
        }
    }
}

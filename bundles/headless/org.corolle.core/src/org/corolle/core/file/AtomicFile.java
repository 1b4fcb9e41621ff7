// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces a file whole or not at all: new file beside it, sync, rename, folder sync. Whoever stops it, and a full
 * disk does, leaves the old file as it was. Permissions stay; behind a symbolic link it is the file that is replaced.
 */
public final class AtomicFile {

    /** What the file is to hold. */
    @FunctionalInterface
    public interface Content {
        /** Writes it all; throws to leave the old file as it is. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** The file is replaced, but the disk did not confirm that it will survive a power cut. */
    public static final class SyncFailed extends IOException {
        private static final long serialVersionUID = 1L;

        SyncFailed(IOException cause) {
            super(cause);
        }
    }

    private static final int MOST_LINKS = 40;

    private AtomicFile() { }

    /** Looks once more, when all is on disk and nothing yet replaced; throws to leave the file as it is. */
    @FunctionalInterface
    public interface LastLook {
        /** Throws if the file is not to be replaced after all. */
        void look() throws IOException;
    }

    /** Replaces the file, or makes it; its folder must be there. */
    public static void replace(Path file, Content content) throws IOException {
        replace(file, content, () -> { });
    }

    /** The same, after a last look. */
    public static void replace(Path file, Content content, LastLook before) throws IOException {
        Path target = behindLinks(file.toAbsolutePath());
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            straight(target, content);
            return;
        }
        Leftovers.clean(target);
        Path fresh = Leftovers.fresh(target);
        try {
            write(fresh, target, content);
            before.look();
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException | Error e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
        syncFolder(target.getParent());
    }

    /** Into a pipe or a device, which must not become a file; a folder refuses. */
    private static void straight(Path target, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
            content.writeTo(out);
        }
    }

    private static void write(Path fresh, Path target, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.tryLock();
            Permissions.copy(target, fresh);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static Path behindLinks(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
        }
        return target;
    }

    /** Makes the rename survive a power cut; Windows knows no such thing and refuses to open a folder. */
    private static void syncFolder(Path folder) throws SyncFailed {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException notHere) {
            return;
        }
        try (channel) {
            channel.force(true);
        } catch (IOException e) {
            throw new SyncFailed(e);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The new files beside a file, until they take its place. Their names are hidden and end in {@code .tmp}, so that
 * nobody takes one for a project; a writer locks its own, and the system lets go of the lock when a writer is killed.
 */
final class Leftovers {

    /** Bytes that a hidden new file's name has more than the file's. */
    private static final int MORE_BYTES = 42;

    private Leftovers() { }

    static Path fresh(Path target) {
        return target.resolveSibling("." + name(target) + "." + UUID.randomUUID() + ".tmp");
    }

    private static String name(Path target) {
        return SideFile.name(target.getFileName().toString(), MORE_BYTES);
    }

    /** Removes what killed writers left of this file, and nothing else; what cannot be removed stays. */
    static void clean(Path target) {
        Pattern name = Pattern.compile(Pattern.quote("." + name(target) + ".") + "[0-9a-f-]{36}\\.tmp");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(target.getParent(),
                file -> name.matcher(file.getFileName().toString()).matches())) {
            for (Path file : files) {
                remove(file);
            }
        } catch (IOException e) {
            // the folder cannot be listed: saving may still work, and will tell if not
        }
    }

    private static void remove(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Files.delete(file);
            }
        } catch (IOException | OverlappingFileLockException beingWritten) {
            // another writer's, or not ours to remove
        }
    }
}

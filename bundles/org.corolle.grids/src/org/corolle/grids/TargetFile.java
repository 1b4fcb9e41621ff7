// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CancellationException;

import org.corolle.core.Progress;

/** Puts a finished file in the place of another, or leaves everything as it was. */
final class TargetFile {

    /** Writes the new content. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private TargetFile() { }

    static void replace(Path target, Progress progress, Content content) throws GridProblem {
        Path file = target.toAbsolutePath().normalize();
        if (Files.isDirectory(file)) {
            throw new GridProblem(GridProblem.Kind.IS_FOLDER, null, target);
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new GridProblem(GridProblem.Kind.NO_FOLDER, null, target);
        }
        try {
            write(Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.isSymbolicLink(file) && Files.exists(file)
                    ? file.toRealPath() : file, progress, content);
        } catch (AccessDeniedException e) {
            throw new GridProblem(GridProblem.Kind.NO_PERMISSION, e, target);
        } catch (IOException e) {
            throw new GridProblem(GridProblem.Kind.CANNOT_WRITE, e, target, String.valueOf(e.getMessage()));
        }
    }

    private static void write(Path file, Progress progress, Content content) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                content.write(Channels.newOutputStream(channel));
                channel.force(true);
            }
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Files and folders that only their owner may read: never open to others, not even while they are being made. */
public final class PrivateFiles {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private PrivateFiles() { }

    /** Opens a file; one that is made, and one that was open to others, is its owner's alone. */
    public static FileChannel open(Path file, OpenOption... options) throws IOException {
        if (!isPosix(file)) {
            return FileChannel.open(file, options);
        }
        Set<OpenOption> all = new HashSet<>(Arrays.asList(options));
        boolean fresh = all.contains(StandardOpenOption.CREATE_NEW) || !Files.exists(file);
        FileChannel channel = FileChannel.open(file, all, attribute(FILE));
        if (!fresh) {
            close(file, FILE);
        }
        return channel;
    }

    /** Makes the folder if it is not there; it is its owner's alone. */
    public static void folder(Path folder) throws IOException {
        if (!isPosix(folder)) {
            Files.createDirectories(folder);
            return;
        }
        try {
            Files.createDirectory(folder, attribute(FOLDER));
        } catch (FileAlreadyExistsException there) {
            if (!Files.isDirectory(folder)) {
                throw there;
            }
            close(folder, FOLDER);
        }
    }

    /** Closes a file that is there to all but its owner; what is not ours to close stays as it is. */
    public static void restrict(Path file) {
        if (isPosix(file) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            close(file, Files.isDirectory(file) ? FOLDER : FILE);
        }
    }

    private static void close(Path file, Set<PosixFilePermission> wanted) {
        try {
            if (!Files.getPosixFilePermissions(file).equals(wanted)) {
                Files.setPosixFilePermissions(file, wanted);
            }
        } catch (IOException notOurs) {
            System.getLogger(PrivateFiles.class.getName()).log(System.Logger.Level.WARNING,
                    "cannot be closed to others: " + file, notOurs);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> attribute(Set<PosixFilePermission> permissions) {
        return PosixFilePermissions.asFileAttribute(permissions);
    }

    private static boolean isPosix(Path file) {
        Path there = file.toAbsolutePath();
        return Files.getFileAttributeView(there.getParent() == null ? there : there.getParent(),
                PosixFileAttributeView.class) != null;
    }
}

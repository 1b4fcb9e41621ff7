// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

import org.corolle.core.file.PrivateFiles;

/**
 * A file that is only added to, and that notices when another stands under its name or somebody else has written it.
 */
final class JournalFile implements AutoCloseable {

    /** Thrown when what could not be written whole may stand in the file all the same. */
    static final class HalfWritten extends IOException {
        private static final long serialVersionUID = 1L;

        HalfWritten(Throwable cause) {
            super(cause);
        }
    }

    private final Path path;
    private final FileChannel channel;
    private long end;
    private Object key;
    private FileTime touched;

    private JournalFile(Path path, FileChannel channel, long end) throws IOException {
        this.path = path;
        this.channel = channel;
        this.end = end;
        note();
    }

    /** A new file with this content, on disk; nothing of it stays when that cannot be. */
    static JournalFile create(Path path, byte[] content) throws IOException {
        FileChannel channel = PrivateFiles.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            JournalFile file = new JournalFile(path, channel, 0);
            file.append(content);
            return file;
        } catch (IOException | RuntimeException | Error e) {
            channel.close();
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** The file that is there, cut off after so many bytes. */
    static JournalFile resume(Path path, long end) throws IOException {
        FileChannel channel = PrivateFiles.open(path, StandardOpenOption.WRITE);
        try {
            channel.truncate(end);
            channel.position(end);
            return new JournalFile(path, channel, end);
        } catch (IOException | RuntimeException | Error e) {
            channel.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    /** The same open file, which now stands under this name. */
    JournalFile renamed(Path name) throws IOException {
        return new JournalFile(name, channel, end);
    }

    /**
     * Adds these bytes and waits until they are on disk. When that fails nothing of them stays.
     *
     * @throws HalfWritten when something of them may stay all the same
     */
    void append(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(false);
        } catch (IOException | RuntimeException | Error e) {
            cutBack(e);
            throw e;
        }
        end += bytes.length;
        note();
    }

    private void cutBack(Throwable cause) throws HalfWritten {
        try {
            channel.truncate(end);
            channel.position(end);
            note();
        } catch (IOException | RuntimeException | Error worse) {
            worse.addSuppressed(cause);
            throw new HalfWritten(worse);
        }
    }

    private void note() throws IOException {
        try {
            BasicFileAttributes now = attributes();
            key = key == null ? now.fileKey() : key;
            touched = now.lastModifiedTime();
        } catch (NoSuchFileException gone) {
            touched = null;
        }
    }

    /** Whether the name still leads to this file, and nobody else has written into it. */
    boolean isIntact() throws IOException {
        try {
            BasicFileAttributes now = attributes();
            return isSame(now) && now.size() == end && now.lastModifiedTime().equals(touched);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** Whether the name leads to this file, whatever is in it. */
    boolean isThere() throws IOException {
        try {
            return isSame(attributes());
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private boolean isSame(BasicFileAttributes now) {
        return key == null || key.equals(now.fileKey());
    }

    private BasicFileAttributes attributes() throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

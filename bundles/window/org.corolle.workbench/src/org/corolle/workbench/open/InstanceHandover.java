// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;

/**
 * A second start hands its files to the window that is already open: it leaves a note in a folder both know,
 * the open window takes the note and opens them.
 */
public final class InstanceHandover {

    private static final String ENDING = ".open";
    private static final int TRIES = 60;
    private static final long PAUSE = 100;

    private final Path notes;

    /** Through this working folder. */
    public InstanceHandover(Path workingFolder) {
        notes = workingFolder.resolve("notes");
    }

    /** Leaves these files for the open window; true once it took them, false when nobody did for some seconds. */
    public boolean give(List<Path> files) throws IOException, InterruptedException {
        Files.createDirectories(notes);
        Path draft = Files.createTempFile(notes, "note", ".tmp");
        Files.writeString(draft, CommandLineFiles.lines(files));
        Path note = Files.move(draft, notes.resolve(UUID.randomUUID() + ENDING), StandardCopyOption.ATOMIC_MOVE);
        for (int i = 0; i < TRIES && Files.exists(note); i++) {
            Thread.sleep(PAUSE);
        }
        return !Files.deleteIfExists(note);
    }

    /** From now on takes what others leave, in a thread of its own. Notes of earlier times are dropped. */
    public void take(Consumer<List<Path>> opener) throws IOException {
        Files.createDirectories(notes);
        pending().forEach(note -> read(note));
        WatchService watch = notes.getFileSystem().newWatchService();
        notes.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        Thread thread = new Thread(() -> watch(watch, opener), "Corolle: files of a second start");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch(WatchService watch, Consumer<List<Path>> opener) {
        try {
            for (WatchKey key = watch.take(); key.reset(); key = watch.take()) {
                key.pollEvents();
                pending().forEach(note -> opener.accept(read(note)));
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            Platform.getLog(InstanceHandover.class).warn(gone.getMessage(), gone);
        }
    }

    private List<Path> pending() throws IOException {
        try (Stream<Path> all = Files.list(notes)) {
            return all.filter(note -> note.toString().endsWith(ENDING)).toList();
        }
    }

    private static List<Path> read(Path note) {
        try {
            List<Path> files = CommandLineFiles.of(Files.readString(note));
            Files.deleteIfExists(note);
            return files;
        } catch (IOException taken) {
            return List.of();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectReader;
import org.corolle.hub.Submission;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation;
import org.corolle.samples.Sample;
import org.corolle.ui.project.OpenProject;
import org.corolle.workbench.NoErrorsInLog;
import org.corolle.workbench.TestWindow;
import org.corolle.workbench.open.LeftOpen;
import org.corolle.workbench.open.ProjectOpener;
import org.corolle.workbench.open.SampleCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A hub that is slow, and files that others touch: the window goes on and says what can be done. */
@ExtendWith(NoErrorsInLog.class)
class HubTroubleTest {

    @TempDir
    private Path folder;
    private Path file;
    private OpenProject open;

    @BeforeEach
    void aCopyOfTheConserverieIsOpen() throws Exception {
        TestWindow.start();
        file = SampleCopy.in(folder, Sample.CONSERVERIE);
        ProjectOpener.open(TestWindow.page(), file);
        open = TestWindow.opened(file);
    }

    @Test
    void theWindowGoesOnWhileTheHubDoesNotAnswer() {
        CountDownLatch disk = new CountDownLatch(1);
        CompletableFuture<Object> stuck = open.hub().ask(project -> await(disk));

        open.submit(new Operation.Set(open.project().getId(), "version", "2"));
        open.undo();
        open.catchUp();
        CompletableFuture<Void> saved = open.save(Progress.NONE);

        assertFalse(stuck.isDone(), "all this while the hub stood still");
        assertFalse(saved.isDone());
        TestWindow.waitFor("words about a slow disk", () -> TestWindow.says("Le disque tarde à répondre"));
        disk.countDown();
        TestWindow.waitFor("saved after all", saved::isDone);
    }

    @Test
    void anotherVersionOfTheFileIsSaidAndMineIsKeptBesideIt() throws Exception {
        open.submit(new Operation.Set(open.project().getId(), "name", "Ma version"));
        TestWindow.waitFor("my words", () -> "Ma version".equals(open.project().getName()));
        replace("Leur version");

        open.hub().lookAtFiles();
        TestWindow.waitFor("a bar that says so", () -> TestWindow.says("a été remplacé par une autre version"));
        TestWindow.picture("file-replaced");
        TestWindow.press(TestWindow.button("&Garder la mienne"));

        TestWindow.waitFor("mine on disk", () -> "Ma version".equals(onDisk(file)));
        try (Stream<Path> all = Files.list(folder)) {
            assertTrue(all.anyMatch(other -> other.toString().endsWith(").corolle")
                    && "Leur version".equals(onDisk(other))), "theirs is kept beside it");
        }
    }

    @Test
    void theOtherVersionIsOpenedAndMineIsKeptBesideIt() throws Exception {
        open.submit(new Operation.Set(open.project().getId(), "name", "Ma version"));
        TestWindow.waitFor("my words", () -> "Ma version".equals(open.project().getName()));
        replace("Leur version");
        open.hub().lookAtFiles();
        TestWindow.waitFor("a bar that says so", () -> TestWindow.says("a été remplacé par une autre version"));

        TestWindow.press(TestWindow.button("&Ouvrir l’autre version"));
        TestWindow.waitFor("theirs is open", () -> OpenProject.active(TestWindow.page())
                .filter(now -> now != open && "Leur version".equals(now.project().getName())).isPresent());

        assertNotSame(open, TestWindow.opened(file));
        assertEquals("Ma version", onDisk(folder.resolve("conserverie (ma version).corolle")));
    }

    @Test
    void whatIsOpenIsKnownToTheNextStart() {
        TestWindow.waitFor("the open file is kept", () -> LeftOpen.lastTime().contains(file));

        TestWindow.page().closeAllEditors(false);

        TestWindow.waitFor("nothing is open", () -> LeftOpen.lastTime().isEmpty());
    }

    @Test
    void whatIsAskedForTwiceIsOneTab() {
        ProjectOpener.open(TestWindow.page(), folder.resolve(".").resolve("conserverie.corolle"));

        assertEquals(1, TestWindow.page().getEditorReferences().length);
    }

    @Test
    void whatATabletDoesMakesTheProjectDirtyToo() {
        open.hub().submit(new Submission(UUID.randomUUID().toString(),
                new Participant("tablette", Participant.Role.SCRIBE),
                new Operation.Set(open.project().getId(), "version", "2"))).join();
        TestWindow.waitFor("the dirty mark", () -> TestWindow.page().getActiveEditor().isDirty());

        assertEquals("2", open.project().getVersion());
        assertTrue(open.undoName().isEmpty(), "what others did is not mine to undo");
        TestWindow.save(open);
    }

    private void replace(String name) throws Exception {
        String theirs = Files.readString(file).replaceFirst("name=\"[^\"]*\"", "name=\"" + name + "\"");
        Files.delete(file);
        Files.writeString(file, theirs);
    }

    private static String onDisk(Path file) {
        try {
            return new ProjectReader().read(file, Progress.NONE).getName();
        } catch (Exception notWhole) {
            return String.valueOf(notWhole);
        }
    }

    private static Object await(CountDownLatch latch) {
        try {
            latch.await();
            return null;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return stop;
        }
    }
}

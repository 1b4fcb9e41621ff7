// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectReader;
import org.corolle.hub.operation.Operation;
import org.corolle.samples.Sample;
import org.corolle.ui.project.OpenProject;
import org.corolle.ui.project.OpenProjects;
import org.corolle.ui.project.SaveActions;
import org.corolle.workbench.NoErrorsInLog;
import org.corolle.workbench.TestWindow;
import org.corolle.workbench.open.ProjectOpener;
import org.corolle.workbench.open.SampleCopy;
import org.eclipse.core.commands.Command;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Saving, not saving, and what comes back: no change is ever lost by accident. */
@ExtendWith(NoErrorsInLog.class)
class WindowSavingTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void aCopyOfTheConserverieIsOpen() throws IOException {
        TestWindow.start();
        file = SampleCopy.in(folder, Sample.CONSERVERIE);
        ProjectOpener.open(TestWindow.page(), file);
    }

    @Test
    void savingWritesTheFileAndTheDirtyMarkGoes() throws Exception {
        rename("Conserverie de Romans");
        assertTrue(editor().isDirty());

        execute(IWorkbenchCommandConstants.FILE_SAVE);

        TestWindow.waitFor("the mark of what is unsaved goes", () -> !editor().isDirty());
        assertEquals("Conserverie de Romans", onDisk(file));
        assertEquals("Conserverie de Romans", editor().getTitle());
    }

    @Test
    void whatWasNotSavedComesBackAfterACrashAndIsSaid() {
        rename("Conserverie de Romans");

        TestWindow.page().closeAllEditors(false);
        ProjectOpener.open(TestWindow.page(), file);
        OpenProject again = TestWindow.opened(file);

        assertEquals("Conserverie de Romans", again.project().getName());
        assertTrue(again.isDirty());
        assertTrue(TestWindow.says("une modification a été retrouvée"), "the notice");
        TestWindow.settle(1500);
        TestWindow.picture("restored");
        again.undo();
        TestWindow.waitFor("undo reaches back over the crash", () -> !"Conserverie de Romans".equals(again.project()
                .getName()));
        TestWindow.save(again);
    }

    @Test
    void closingAsksAndSavesWhenAskedTo() throws Exception {
        rename("Conserverie enregistrée");
        answer("&Enregistrer");

        assertTrue(TestWindow.page().closeEditor(editor(), true));

        assertEquals("Conserverie enregistrée", onDisk(file));
    }

    @Test
    void closingWithoutSavingGoesBackAndSetsTheJournalAside() throws Exception {
        String before = onDisk(file);
        rename("Conserverie abandonnée");
        answer("&Ne pas enregistrer");

        assertTrue(TestWindow.page().closeEditor(editor(), true));

        assertEquals(before, onDisk(file));
        assertTrue(Files.exists(folder.resolve("conserverie.corolle.journal.aside")));
        ProjectOpener.open(TestWindow.page(), file);
        assertEquals(before, TestWindow.opened(file).project().getName());
    }

    @Test
    void closingIsCalledOffWithCancel() {
        OpenProject open = rename("Conserverie en cours");
        answer("&Annuler");

        assertFalse(TestWindow.page().closeEditor(editor(), true));

        assertTrue(open.isDirty());
        TestWindow.save(open);
    }

    @Test
    void leavingAsksForEachUnsavedProject() throws Exception {
        rename("Conserverie une");
        Path other = Files.copy(file, folder.resolve("autre.corolle"));
        ProjectOpener.open(TestWindow.page(), other);
        TestWindow.opened(other);
        rename(other, "Conserverie deux");
        answer("&Enregistrer", "&Annuler");

        assertFalse(SaveActions.askForAll(TestWindow.shell()));

        long unsaved = OpenProjects.of(Display.getCurrent()).all().stream().filter(OpenProject::isDirty).count();
        assertEquals(1, unsaved, "one was saved, then the user stayed");
        OpenProjects.of(Display.getCurrent()).all().forEach(TestWindow::save);
    }

    @Test
    void savingAsGoesOnInTheOtherFile() throws Exception {
        String before = onDisk(file);
        OpenProject open = rename("Conserverie bis");
        Path target = folder.resolve("bis.corolle");

        List<Path> written = new ArrayList<>();
        SaveActions.saveAs(TestWindow.shell(), open, target, written::add);
        TestWindow.waitFor("the other file", () -> written.contains(target));

        assertEquals("Conserverie bis", onDisk(target));
        assertEquals(before, onDisk(file));
        TestWindow.save(open);
    }

    @Test
    void undoAndRedoAreInTheMenuWithTheirNames() throws Exception {
        OpenProject open = rename("Conserverie de Romans");
        assertTrue(open.undoName().orElseThrow().contains("Titre de la démarche"), open.undoName().orElseThrow());

        execute(IWorkbenchCommandConstants.EDIT_UNDO);
        TestWindow.waitFor("undone", () -> !"Conserverie de Romans".equals(open.project().getName()));
        execute(IWorkbenchCommandConstants.EDIT_REDO);
        TestWindow.waitFor("redone", () -> "Conserverie de Romans".equals(open.project().getName()));
        TestWindow.save(open);
    }

    @Test
    void twoPartsThatShowOneFileShareOneProject() {
        OpenProject open = TestWindow.opened(file);

        assertSame(open, OpenProjects.of(Display.getCurrent()).find(folder.resolve(".").resolve("conserverie.corolle"))
                .orElseThrow());
        assertTrue(open.isHeldOnce());
        open.hold();
        TestWindow.page().closeAllEditors(false);
        assertSame(open, OpenProjects.of(Display.getCurrent()).find(file).orElseThrow(), "somebody holds it still");

        open.release();

        assertTrue(OpenProjects.of(Display.getCurrent()).find(file).isEmpty());
        ProjectOpener.open(TestWindow.page(), file);
        TestWindow.opened(file);
    }

    private OpenProject rename(String name) {
        return rename(file, name);
    }

    private static OpenProject rename(Path file, String name) {
        OpenProject open = TestWindow.opened(file);
        open.submit(new Operation.Set(open.project().getId(), "name", name));
        TestWindow.waitFor("the new name", () -> name.equals(open.project().getName()));
        TestWindow.settle(100);
        return open;
    }

    private static IEditorPart editor() {
        return TestWindow.page().getActiveEditor();
    }

    private static String onDisk(Path file) throws Exception {
        return new ProjectReader().read(file, Progress.NONE).getName();
    }

    /** Answers the next questions that the window asks, one after the other. */
    private static void answer(String... words) {
        Display display = Display.getCurrent();
        List<String> left = new ArrayList<>(List.of(words));
        Set<Shell> answered = new HashSet<>();
        display.timerExec(200, new Runnable() {
            @Override
            public void run() {
                for (Shell shell : display.getShells()) {
                    List<Button> found = shell == TestWindow.shell() || answered.contains(shell) ? List.of()
                            : TestWindow.find(shell, Button.class, b -> b.getText().equals(left.get(0)));
                    if (!found.isEmpty()) {
                        answered.add(shell);
                        left.remove(0);
                        TestWindow.press(found.get(0));
                        break;
                    }
                }
                if (!left.isEmpty()) {
                    display.timerExec(200, this);
                }
            }
        });
    }

    private static void execute(String command) throws Exception {
        TestWindow.page().activate(editor());
        TestWindow.settle(100);
        Command known = TestWindow.window().getService(ICommandService.class).getCommand(command);
        assertTrue(known.isHandled() && known.isEnabled(), command + " can be used");
        TestWindow.window().getService(IHandlerService.class).executeCommand(command, null);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.corolle.board.ui.board.BoardEditor;
import org.corolle.board.ui.board.BoardInput;
import org.corolle.ui.opening.ProjectInput;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** The real window with a project and its board. */
final class BoardWindow implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final String PROJECT_EDITOR = "org.corolle.framework.ui.project-editor";

    private final Display display = Display.getCurrent();
    private final List<IStatus> errors = new CopyOnWriteArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status);
        }
    };
    private final OpenProject project;
    private BoardEditor board;

    /** Opens a copy of this sample. */
    BoardWindow(String sample) throws IOException, WorkbenchException {
        Platform.addLogListener(log);
        page().closeAllEditors(false);
        page().getWorkbenchWindow().getShell().setBounds(display.getBounds());
        PlatformUI.getWorkbench().showPerspective("org.corolle.workbench.perspective", page().getWorkbenchWindow());
        page().resetPerspective();
        page().openEditor(new ProjectInput(copy(sample)), PROJECT_EDITOR);
        until(() -> OpenProject.active(page()).isPresent());
        project = OpenProject.active(page()).orElseThrow();
    }

    IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    OpenProject project() {
        return project;
    }

    /** Opens this drawing and waits until it is seen. */
    void draw(BoardInput input) throws WorkbenchException {
        board = (BoardEditor) page().openEditor(input, BoardEditor.ID);
        until(() -> truth("return document.querySelectorAll('.react-flow__node').length > 5"));
    }

    /** Whether the board's page shows this text somewhere. */
    boolean shows(String text) {
        return truth("return [...document.querySelectorAll('.react-flow__node')]"
                + ".some(n => (n.getAttribute('aria-label') || '').includes('" + text.replace("'", "\\'") + "'))");
    }

    boolean truth(String script) {
        return Boolean.TRUE.equals(run(script));
    }

    Object run(String script) {
        return board.page().orElseThrow().browser().evaluate("try { " + script + " } catch (e) { return null }");
    }

    /** The visible button with this text. */
    Optional<Button> button(String text) {
        return all(page().getWorkbenchWindow().getShell(), Button.class).stream().filter(b -> b.getText().equals(text))
                .findFirst();
    }

    void press(String text) {
        until(() -> button(text).isPresent());
        button(text).orElseThrow().notifyListeners(org.eclipse.swt.SWT.Selection, new Event());
        settle();
    }

    <C extends Control> List<C> all(Class<C> kind) {
        return all(page().getWorkbenchWindow().getShell(), kind);
    }

    private static <C extends Control> List<C> all(Composite parent, Class<C> kind) {
        List<C> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child) && child.isVisible()) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite inside) {
                found.addAll(all(inside, kind));
            }
        }
        return found;
    }

    /** Runs the window until this is true, or fails. */
    void until(BooleanSupplier wanted) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!wanted.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("the window did not get there; the board says: " + said());
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    private String said() {
        return board == null ? "not opened"
                : String.valueOf(run("return location.host + ' ' + document.readyState + ' '"
                + " + document.body.innerText.slice(0, 300) + ' nodes '"
                        + " + document.querySelectorAll('.react-flow__node').length"));
    }

    /** Runs what is waiting in the window. */
    void settle() {
        boolean[] over = {false};
        display.timerExec(400, () -> over[0] = true);
        until(() -> over[0]);
    }

    /** Saves what the screen shows as target/screenshots/name.png. */
    void picture(String name) throws IOException {
        settle();
        Path file = Files.createDirectories(Path.of(System.getProperty("corolle.screenshots", "target/screenshots")))
                .resolve(name + ".png");
        Image image = new Image(display, display.getBounds());
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
        loader.save(file.toString(), org.eclipse.swt.SWT.IMAGE_PNG);
        image.dispose();
    }

    /** Closes everything and fails on what the window logged as an error meanwhile. */
    @Override
    public void close() {
        settle();
        page().closeAllEditors(false);
        settle();
        Platform.removeLogListener(log);
        folders.forEach(BoardWindow::delete);
        if (!errors.isEmpty()) {
            throw new AssertionError("the window logged: " + errors);
        }
    }

    private Path copy(String sample) throws IOException {
        folders.add(Files.createTempDirectory("corolle"));
        Path file = folders.get(folders.size() - 1).resolve(sample + ".corolle");
        try (InputStream in = Platform.getBundle("org.corolle.samples").getEntry("samples/" + sample + ".corolle")
                .openStream()) {
            Files.copy(in, file);
        }
        return file;
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

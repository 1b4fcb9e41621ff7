// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.corolle.framework.ui.editor.ProjectEditor;
import org.corolle.ui.opening.ProjectInput;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/**
 * The real window, driven by tests: opens projects, waits for the window to be still, takes pictures, collects errors.
 */
public final class ProjectWindow implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 30_000;

    private final Display display = Display.getCurrent();
    private final List<IStatus> errors = new CopyOnWriteArrayList<>();
    private long longestPause;
    private final List<Path> folders = new ArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status);
        }
    };

    public ProjectWindow() {
        Platform.addLogListener(log);
        page().closeAllEditors(false);
        page().getWorkbenchWindow().getShell().setBounds(display.getBounds());
        settle();
    }

    public IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Opens a copy of one of the samples that the product carries, and waits until it is read. */
    public ProjectEditor openSample(String id) throws IOException, WorkbenchException {
        folders.add(Files.createTempDirectory("corolle"));
        Path file = folders.get(folders.size() - 1).resolve(id + ".corolle");
        try (InputStream sample = Platform.getBundle("org.corolle.samples").getEntry("samples/" + id + ".corolle")
                .openStream()) {
            Files.copy(sample, file);
        }
        return open(file);
    }

    public ProjectEditor open(Path file) throws WorkbenchException {
        PlatformUI.getWorkbench().showPerspective("org.corolle.workbench.perspective", page().getWorkbenchWindow());
        page().resetPerspective();
        ProjectEditor editor = (ProjectEditor) page().openEditor(new ProjectInput(file), ProjectEditor.ID);
        until(() -> editor.page().isPresent());
        settle();
        return editor;
    }

    public OpenProject project() {
        return OpenProject.active(page()).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    public <V extends IViewPart> V view(String id) throws PartInitException {
        return (V) page().showView(id);
    }

    /** The visible controls of this kind, in the order of the window. */
    public <C extends Control> List<C> all(Class<C> kind) {
        List<C> found = new ArrayList<>();
        collect(page().getWorkbenchWindow().getShell(), kind, found);
        return found;
    }

    /** The tree whose first line stands for such a thing. */
    public Tree treeOf(Class<?> first) {
        return until(() -> all(Tree.class).stream()
                .filter(t -> t.getItemCount() > 0 && first.isInstance(t.getItem(0).getData())).findFirst()
                .orElse(null));
    }

    /** Chooses this line as the keyboard or the mouse would. */
    public void choose(TreeItem item, int event) {
        item.getParent().setSelection(item);
        item.getParent().notifyListeners(event, new Event());
        settle();
    }

    private static <C extends Control> void collect(Composite parent, Class<C> kind, List<C> found) {
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child) && child.isVisible()) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite inside) {
                collect(inside, kind, found);
            }
        }
    }

    /** Runs the window until this is true, or fails. */
    public void until(BooleanSupplier wanted) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!wanted.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("the window did not get there");
            }
            long before = System.currentTimeMillis();
            boolean more = display.readAndDispatch();
            longestPause = Math.max(longestPause, System.currentTimeMillis() - before);
            if (!more) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    /** The longest that one event kept the window busy. */
    public long longestPause() {
        return longestPause;
    }

    public <T> T until(Supplier<T> wanted) {
        until(() -> wanted.get() != null);
        return wanted.get();
    }

    /** Runs what is waiting in the window, for a little longer than a pause in typing. */
    public void settle() {
        boolean[] over = {false};
        display.timerExec(400, () -> over[0] = true);
        until(() -> over[0]);
    }

    /** Saves what the screen shows as target/screenshots/name.png. */
    public Path picture(String name) throws IOException {
        settle();
        Path file = Files.createDirectories(Path.of(System.getProperty("corolle.screenshots", "target/screenshots")))
                .resolve(name + ".png");
        PictureEdge.save(display, file);
        return file;
    }

    /** Closes the projects and fails on what the window logged as an error meanwhile. */
    @Override
    public void close() {
        settle();
        page().closeAllEditors(false);
        settle();
        Platform.removeLogListener(log);
        folders.forEach(ProjectWindow::delete);
        if (!errors.isEmpty()) {
            AssertionError error = new AssertionError("the window logged: " + errors);
            errors.stream().map(IStatus::getException).filter(java.util.Objects::nonNull).forEach(error::addSuppressed);
            throw error;
        }
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

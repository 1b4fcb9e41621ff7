// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.corolle.core.Progress;
import org.corolle.ui.project.OpenProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** The real window, as tests use it: look, click, wait, take a picture. */
public final class TestWindow {

    private static final long PATIENCE_MILLIS = 60_000;

    private TestWindow() {
    }

    public static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    public static IWorkbenchPage page() {
        return window().getActivePage();
    }

    public static Shell shell() {
        return window().getShell();
    }

    /** Lets the window work until this holds. */
    public static void waitFor(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("waited in vain: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    /** Lets the window do all that is waiting, and what that brings, for this long. */
    public static void settle(int millis) {
        long end = System.currentTimeMillis() + millis;
        waitFor("time", () -> System.currentTimeMillis() >= end);
    }

    /** Waits until the project of this file is read and in front. */
    public static OpenProject opened(Path file) {
        waitFor(file + " is open", () -> OpenProject.active(page()).filter(open -> open.file().equals(file))
                .isPresent());
        return OpenProject.active(page()).orElseThrow();
    }

    /** Saves the project and waits until it is on disk. */
    public static void save(OpenProject open) {
        CompletableFuture<Void> saved = open.save(Progress.NONE);
        waitFor("saved", saved::isDone);
        saved.join();
    }

    /** Back to the welcome page alone, and an untouched folder of documents. */
    public static void start() {
        page().closeAllEditors(false);
        waitFor("welcome", () -> page().getEditorReferences().length == 1);
        settle(100);
    }

    public static Path documents() {
        return Path.of(System.getProperty("corolle.documents")).resolve("Corolle");
    }

    public static void deleteDocuments() throws IOException {
        if (Files.isDirectory(documents())) {
            try (Stream<Path> all = Files.list(documents())) {
                for (Path file : all.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** All controls of this kind under this one. */
    public static <T extends Control> List<T> find(Control root, Class<T> kind, Predicate<T> test) {
        Stream<T> own = kind.isInstance(root) ? Stream.of(kind.cast(root)).filter(test) : Stream.of();
        Stream<T> below = root instanceof Composite parent
                ? Arrays.stream(parent.getChildren()).flatMap(child -> find(child, kind, test).stream()) : Stream.of();
        return Stream.concat(own, below).toList();
    }

    public static <T extends Control> Optional<T> first(Control root, Class<T> kind, Predicate<T> test) {
        return find(root, kind, test).stream().findFirst();
    }

    /** Whether a label in sight has these words. */
    public static boolean says(String words) {
        return first(shell(), Label.class, label -> label.isVisible() && label.getText().contains(words)).isPresent();
    }

    /** The button in sight that is called so. */
    public static Button button(String words) {
        return first(shell(), Button.class, button -> button.isVisible() && button.getText().equals(words))
                .orElseThrow();
    }

    /** What a click or the space bar does. */
    public static void press(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** What the Enter key does on a link. */
    public static void follow(Hyperlink link) {
        Event enter = new Event();
        enter.character = SWT.CR;
        link.notifyListeners(SWT.KeyDown, enter);
    }

    /** A picture of the whole window in target/screenshots. */
    public static void picture(String name) {
        picture(shell(), name);
    }

    public static void picture(Shell shell, String name) {
        settle(300);
        Image image = new Image(shell.getDisplay(), Math.max(1, shell.getBounds().width),
                Math.max(1, shell.getBounds().height));
        GC gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {WindowEdge.cut(image.getImageData())};
        Path folder = Path.of(System.getProperty("corolle.screenshots", "target/screenshots"));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        image.dispose();
    }
}

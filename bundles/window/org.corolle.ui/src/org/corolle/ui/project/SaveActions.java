// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.corolle.core.Progress;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PlatformUI;

/** Asks and tells about saving: what to do with unsaved changes, where to save, what went wrong. */
public final class SaveActions {

    private static final String ENDING = ".corolle";

    private SaveActions() { }

    /** Saves the project beside the window; says what is wrong when it cannot. */
    public static void save(Shell shell, OpenProject project) {
        new SaveJob(UiMessages.TEXTS.get("save.job", project.title()), project::save, shell.getDisplay(),
                problem -> problem.ifPresent(words -> tell(shell, project, words))).schedule();
    }

    /** Saves the project before going on, with a way to stop when that takes long; whether it is saved. */
    public static boolean saveNow(Shell shell, OpenProject project) {
        return now(project::save, words -> tell(shell, project, words));
    }

    /**
     * Asks what to do with what is not saved, before the last part that shows the project is closed, and does it.
     *
     * @return NO or CANCEL of {@link ISaveablePart2}: nothing is left to save, or the part is to stay
     */
    public static int ask(Shell shell, OpenProject project) {
        MessageDialog dialog = new MessageDialog(shell, UiMessages.TEXTS.get("save.ask.title"), null,
                UiMessages.TEXTS.get("save.ask.text", project.title()), MessageDialog.QUESTION, 0,
                UiMessages.TEXTS.get("save.ask.yes"), UiMessages.TEXTS.get("save.ask.no"),
                UiMessages.TEXTS.get("save.ask.cancel"));
        return switch (dialog.open()) {
            case 0 -> saveNow(shell, project) ? ISaveablePart2.NO : ISaveablePart2.CANCEL;
            case 1 -> {
                project.giveUp(true);
                yield ISaveablePart2.NO;
            }
            default -> ISaveablePart2.CANCEL;
        };
    }

    /** Asks for each project that is not saved, before the window is left; false when the user wants to stay. */
    public static boolean askForAll(Shell shell) {
        List<OpenProject> unsaved = OpenProjects.of(shell.getDisplay()).all().stream().filter(OpenProject::isDirty)
                .toList();
        boolean leave = unsaved.stream().allMatch(project -> ask(shell, project) == ISaveablePart2.NO);
        if (!leave) {
            unsaved.forEach(project -> project.giveUp(false));
        }
        return leave;
    }

    /** Asks for another file, and writes the project as it is into it; the consumer hears of it when it is written. */
    public static void saveAs(Shell shell, OpenProject project, Consumer<Path> written) {
        Optional<String> caution = project.events().caution();
        if (caution.isPresent() && !MessageDialog.openConfirm(shell, UiMessages.TEXTS.get("saveAs.title"),
                caution.get())) {
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(UiMessages.TEXTS.get("saveAs.title"));
        dialog.setFilterPath(String.valueOf(project.file().getParent()));
        dialog.setFileName(project.file().getFileName().toString());
        dialog.setFilterExtensions(new String[] {"*" + ENDING});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            saveAs(shell, project, named(Path.of(chosen)), written);
        }
    }

    /** Writes the project as it is into this file, beside the window; says what is wrong when that cannot be. */
    public static void saveAs(Shell shell, OpenProject project, Path target, Consumer<Path> written) {
        if (target.equals(project.file())) {
            save(shell, project);
        } else if (OpenProjects.of(shell.getDisplay()).find(target).isPresent()) {
            MessageDialog.openError(shell, UiMessages.TEXTS.get("saveAs.title"),
                    UiMessages.TEXTS.get("saveAs.open", target));
        } else {
            long before = project.number();
            new SaveJob(UiMessages.TEXTS.get("saveAs.job", target.getFileName()),
                    progress -> project.copyTo(target, progress), shell.getDisplay(),
                    problem -> problem.ifPresentOrElse(
                            words -> MessageDialog.openError(shell, UiMessages.TEXTS.get("saveAs.title"), words),
                            () -> finish(shell, project, new Copied(target, before), written))).schedule();
        }
    }

    private record Copied(Path target, long number) { }

    /** What was written to the project meanwhile goes into the new file too, before one goes on there. */
    private static void finish(Shell shell, OpenProject project, Copied copied, Consumer<Path> written) {
        project.flush();
        project.catchUp();
        if (project.number() == copied.number() || now(progress -> project.copyTo(copied.target(), progress),
                words -> MessageDialog.openError(shell, UiMessages.TEXTS.get("saveAs.title"), words))) {
            written.accept(copied.target());
        }
    }

    /** Waits while the window shows how it goes and lets its user stop; whether it is done. */
    private static boolean now(Function<Progress, CompletableFuture<Void>> writing, Consumer<String> failed) {
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                Optional<String> problem = SaveWait.until(
                        writing.apply(new MonitorProgress(monitor, UiMessages.TEXTS.get("save.now"))), monitor);
                if (problem.isPresent()) {
                    throw new InvocationTargetException(null, problem.get());
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof java.util.concurrent.CancellationException)
                    && !(e.getCause() instanceof OperationCanceledException)) {
                failed.accept(e.getMessage());
            }
            return false;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    private static void tell(Shell shell, OpenProject project, String words) {
        MessageDialog.openError(shell, UiMessages.TEXTS.get("save.problem.title", project.title()),
                UiMessages.TEXTS.get("save.problem.text", words));
    }

    private static Path named(Path chosen) {
        String name = chosen.getFileName().toString();
        return name.endsWith(ENDING) ? chosen : chosen.resolveSibling(name + ENDING);
    }
}

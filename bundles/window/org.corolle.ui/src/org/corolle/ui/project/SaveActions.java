// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart2;

/** Asks and tells about saving: what to do with unsaved changes, where to save, what went wrong. */
public final class SaveActions {

    private static final String ENDING = ".corolle";

    private SaveActions() { }

    /** Saves the project; says what is wrong when it cannot, and whether it is saved. */
    public static boolean save(Shell shell, OpenProject project) {
        Optional<String> problem = project.save();
        problem.ifPresent(words -> MessageDialog.openError(shell, UiMessages.TEXTS.get("save.problem.title",
                project.title()),
                UiMessages.TEXTS.get("save.problem.text", words)));
        return problem.isEmpty();
    }

    /**
     * Asks what to do with what is not saved, before the last part that shows the project is closed.
     *
     * @return YES, NO or CANCEL of {@link ISaveablePart2}; with NO the changes are already given up
     */
    public static int ask(Shell shell, OpenProject project) {
        MessageDialog dialog = new MessageDialog(shell, UiMessages.TEXTS.get("save.ask.title"), null,
                UiMessages.TEXTS.get("save.ask.text", project.title()), MessageDialog.QUESTION, 0,
                UiMessages.TEXTS.get("save.ask.yes"),
                UiMessages.TEXTS.get("save.ask.no"), UiMessages.TEXTS.get("save.ask.cancel"));
        return switch (dialog.open()) {
            case 0 -> ISaveablePart2.YES;
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
        boolean leave = unsaved.stream().allMatch(project -> switch (ask(shell, project)) {
            case ISaveablePart2.YES -> save(shell, project);
            case ISaveablePart2.NO -> true;
            default -> false;
        });
        if (!leave) {
            unsaved.forEach(project -> project.giveUp(false));
        }
        return leave;
    }

    /** Asks for another file, and writes the project as it is into it; empty when the user thought better of it. */
    public static Optional<Path> saveAs(Shell shell, OpenProject project) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(UiMessages.TEXTS.get("saveAs.title"));
        dialog.setFilterPath(String.valueOf(project.file().getParent()));
        dialog.setFileName(project.file().getFileName().toString());
        dialog.setFilterExtensions(new String[] {"*" + ENDING});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen == null ? Optional.empty() : saveAs(shell, project, named(Path.of(chosen)));
    }

    /** Writes the project as it is into this file; says what is wrong when that cannot be. */
    public static Optional<Path> saveAs(Shell shell, OpenProject project, Path target) {
        if (target.equals(project.file())) {
            return save(shell, project) ? Optional.of(target) : Optional.empty();
        }
        boolean taken = OpenProjects.of(shell.getDisplay()).find(target).isPresent();
        Optional<String> problem = taken ? Optional.of(UiMessages.TEXTS.get("saveAs.open", target))
                : project.writeTo(target);
        problem.ifPresent(words -> MessageDialog.openError(shell, UiMessages.TEXTS.get("saveAs.title"), words));
        return problem.isEmpty() ? Optional.of(target) : Optional.empty();
    }

    private static Path named(Path chosen) {
        String name = chosen.getFileName().toString();
        return name.endsWith(ENDING) ? chosen : chosen.resolveSibling(name + ENDING);
    }
}

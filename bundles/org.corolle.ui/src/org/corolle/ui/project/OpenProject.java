// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.corolle.core.labels.Labels;
import org.corolle.model.project.EvaluationProject;
import org.corolle.ui.look.Language;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;

/** A project that is open in the window: its file, its content, and who wants to know when it changes. */
public final class OpenProject {

    private final Path file;
    private final EvaluationProject project;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** The project that was read from this file. */
    public OpenProject(Path file, EvaluationProject project) {
        this.file = file;
        this.project = project;
    }

    /** The project in front: that of the page's active editor, once it is read. */
    public static Optional<OpenProject> active(IWorkbenchPage page) {
        return Optional.ofNullable(page).map(IWorkbenchPage::getActiveEditor)
                .flatMap(editor -> Optional.ofNullable(Adapters.adapt(editor, OpenProject.class)));
    }

    public Path file() {
        return file;
    }

    public EvaluationProject project() {
        return project;
    }

    /** What the project is called: its name, else its file's. */
    public String title() {
        return project.getName() == null || project.getName().isBlank() ? file.getFileName().toString()
                : Labels.in(locale()).of(project);
    }

    /** Tells this listener, on the display thread, whenever the project's content changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Says that the content changed; to be called on the display thread. */
    public void changed() {
        listeners.forEach(Runnable::run);
    }

    private static Locale locale() {
        return Language.locale();
    }
}

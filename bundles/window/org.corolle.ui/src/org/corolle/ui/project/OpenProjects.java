// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem;
import org.corolle.hub.Hub;
import org.corolle.hub.journal.JournalProblem;
import org.corolle.room.Room;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** The projects that this window has open, one for each file however many editors show it. */
public final class OpenProjects {

    private static final String KEY = OpenProjects.class.getName();

    private final Display display;
    private final Map<Path, OpenProject> open = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private OpenProjects(Display display) {
        this.display = display;
    }

    /** Those of this display; to be called on its thread. */
    public static OpenProjects of(Display display) {
        if (display.getData(KEY) == null) {
            display.setData(KEY, new OpenProjects(display));
        }
        return (OpenProjects) display.getData(KEY);
    }

    /** The project of this file, when it is open. */
    public Optional<OpenProject> find(Path file) {
        return Optional.ofNullable(open.get(real(file)));
    }

    /** Runs this on the display thread whenever a project has been opened or closed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        try {
            display.asyncExec(() -> listeners.forEach(Runnable::run));
        } catch (SWTException theWindowIsGone) {
            // Nobody is there to hear.
        }
    }

    /** What a tab of this project says: its title, with the name of its file where another one has the same title. */
    public String tabTitle(OpenProject project) {
        String title = project.title();
        boolean alone = open.values().stream().noneMatch(other -> other != project && other.title().equals(title));
        return alone ? title : title + " – " + project.file().getFileName();
    }

    /** All that are open. */
    public List<OpenProject> all() {
        return List.copyOf(open.values());
    }

    /**
     * Opens the project, or takes the one that is open, and holds it. One file is opened once at a time.
     *
     * @throws ProjectProblem if the file cannot be read
     * @throws JournalProblem if the journal beside it cannot be read
     */
    public OpenProject hold(Path file, Progress progress) throws ProjectProblem, JournalProblem {
        Path key = real(file);
        OpenProject before = open.get(key);
        if (before != null && before.hold()) {
            return before;
        }
        StagedProgress stages = new StagedProgress(progress, 2);
        Room room = room(file);
        Hub hub = Hub.open(file, room.permissions(), System::currentTimeMillis, stages.next());
        boolean done = false;
        try {
            LiveProject live = new LiveProject(hub, file, stages.next(), display);
            OpenProject project = new OpenProject(file, hub, room, live, closed -> {
                open.remove(key, closed);
                tell();
            });
            project.hold();
            open.put(key, project);
            tell();
            done = true;
            return project;
        } finally {
            if (!done) {
                hub.close();
            }
        }
    }

    private static Room room(Path file) throws ProjectProblem {
        try {
            return Room.open(file, System::currentTimeMillis, new SecureRandom());
        } catch (IOException e) {
            throw new ProjectProblem(ProjectProblem.Kind.CANNOT_READ, e, file);
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException absent) {
            return file.toAbsolutePath().normalize();
        }
    }
}

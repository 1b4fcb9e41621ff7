// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem;
import org.corolle.hub.Hub;
import org.corolle.hub.journal.JournalProblem;
import org.corolle.room.Room;
import org.eclipse.swt.widgets.Display;

/** The projects that this window has open, one for each file however many editors show it. */
public final class OpenProjects {

    private static final String KEY = OpenProjects.class.getName();

    private final Display display;
    private final Map<Path, OpenProject> open = new ConcurrentHashMap<>();

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

    /** All that are open. */
    public List<OpenProject> all() {
        return List.copyOf(open.values());
    }

    /** Opens the project, or takes the one that is open, and holds it. One file is opened once at a time. */
    OpenProject hold(Path file, Progress progress) throws ProjectProblem, JournalProblem {
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
            OpenProject project = new OpenProject(file, hub, room, live, closed -> open.remove(key, closed));
            project.hold();
            open.put(key, project);
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

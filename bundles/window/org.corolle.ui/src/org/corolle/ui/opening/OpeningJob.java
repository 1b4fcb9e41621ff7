// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.opening;

import java.util.concurrent.CancellationException;

import org.corolle.core.project.ProjectProblem;
import org.corolle.hub.journal.JournalProblem;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.MonitorProgress;
import org.corolle.ui.project.OpenProject;
import org.corolle.ui.project.OpenProjects;
import org.corolle.ui.project.UiMessages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Opens a project in the background, or takes the one that is open; what comes of it is told on the display thread.
 * Jobs for the same file run one after the other.
 */
public final class OpeningJob extends Job {

    /** What may come of opening; exactly one of opened, failed and cancelled is called, once. */
    public interface Outcome {

        /** The share that is done, from 0 to 1; less than 0 when nobody knows. */
        default void advanced(double share) { }

        /** Whoever wants to keep the project holds it; it is let go after this call. */
        void opened(OpenProject project);

        void failed(OpeningProblem problem);

        void cancelled();
    }

    private final ProjectInput input;
    private final Display display;
    private final Outcome outcome;
    private final OpenProjects projects;

    /** A job that reads this file and tells this outcome. */
    public OpeningJob(ProjectInput input, Display display, Outcome outcome) {
        super(UiMessages.TEXTS.get("opening.job", input.getName()));
        this.input = input;
        this.display = display;
        this.outcome = outcome;
        this.projects = OpenProjects.of(display);
        setRule(new SameFile(input));
        setUser(false);
        setPriority(LONG);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            OpenProject project = projects.hold(input.file(), new MonitorProgress(new Watched(monitor), getName()));
            tell(() -> {
                outcome.opened(project);
                project.release();
            });
            return Status.OK_STATUS;
        } catch (ProjectProblem problem) {
            tell(() -> outcome.failed(OpeningProblem.of(problem.message(WindowLanguage.locale()))));
            return Status.OK_STATUS;
        } catch (JournalProblem problem) {
            tell(() -> outcome.failed(OpeningProblem.of(problem)));
            return Status.OK_STATUS;
        } catch (CancellationException stopped) {
            tell(outcome::cancelled);
            return Status.CANCEL_STATUS;
        } catch (RuntimeException | Error unforeseen) {
            Platform.getLog(OpeningJob.class).error(input.file() + ": " + unforeseen, unforeseen);
            tell(() -> outcome.failed(OpeningProblem.of(UiMessages.TEXTS.get("problem.unforeseen"))));
            return Status.OK_STATUS;
        }
    }

    private void tell(Runnable news) {
        if (!display.isDisposed()) {
            display.asyncExec(news);
        }
    }

    private record SameFile(ProjectInput input) implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return equals(rule);
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return equals(rule);
        }
    }

    /** Passes on what the monitor is told, and the share of it to the outcome, at most some twenty times a second. */
    private final class Watched extends ProgressMonitorWrapper {

        private static final long PAUSE_NANOS = 50_000_000L;

        private double total;
        private double done;
        private long told;

        Watched(IProgressMonitor monitor) {
            super(monitor);
        }

        @Override
        public void beginTask(String name, int totalWork) {
            total = totalWork;
            super.beginTask(name, totalWork);
        }

        @Override
        public void worked(int work) {
            done += work;
            super.worked(work);
            long now = System.nanoTime();
            if (now - told > PAUSE_NANOS) {
                told = now;
                double share = total > 0 ? done / total : -1;
                tell(() -> outcome.advanced(share));
            }
        }
    }
}

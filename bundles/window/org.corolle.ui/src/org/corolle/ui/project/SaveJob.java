// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.corolle.core.Progress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Writes a project beside the window, with progress and a way to stop; one goes on writing meanwhile. */
final class SaveJob extends Job {

    private final Function<Progress, CompletableFuture<Void>> writing;
    private final Display display;
    private final Consumer<Optional<String>> done;

    /** The consumer hears on the display thread what went wrong, or that nothing did; nothing when it was stopped. */
    SaveJob(String name, Function<Progress, CompletableFuture<Void>> writing, Display display,
            Consumer<Optional<String>> done) {
        super(name);
        this.writing = writing;
        this.display = display;
        this.done = done;
        setPriority(LONG);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Optional<String> problem = SaveWait.until(writing.apply(new MonitorProgress(monitor, getName())), monitor);
            if (!display.isDisposed()) {
                display.asyncExec(() -> done.accept(problem));
            }
            return Status.OK_STATUS;
        } catch (CancellationException stopped) {
            return Status.CANCEL_STATUS;
        }
    }
}

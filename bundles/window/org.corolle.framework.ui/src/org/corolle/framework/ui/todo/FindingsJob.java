// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.todo;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.corolle.ui.project.MonitorProgress;
import org.corolle.ui.project.OpenProject;
import org.corolle.validation.Validator;
import org.corolle.validation.rule.Finding;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Checks a project in the background; what the rules found is told on the display thread, unless it was stopped. */
final class FindingsJob extends Job {

    private final OpenProject project;
    private final Display display;
    private final Consumer<List<Finding>> told;

    FindingsJob(String name, OpenProject project, Display display, Consumer<List<Finding>> told) {
        super(name);
        this.project = project;
        this.display = display;
        this.told = told;
        setPriority(DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            List<Finding> findings = project.read(p -> new Validator()
                    .validate(p, new MonitorProgress(monitor, getName())));
            if (!display.isDisposed() && !monitor.isCanceled()) {
                display.asyncExec(() -> {
                    if (!monitor.isCanceled()) {
                        told.accept(new LiveFindings(project).all(findings));
                    }
                });
            }
            return Status.OK_STATUS;
        } catch (CancellationException stopped) {
            return Status.CANCEL_STATUS;
        }
    }
}

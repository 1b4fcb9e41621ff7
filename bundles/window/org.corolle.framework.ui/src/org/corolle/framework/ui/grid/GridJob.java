// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.corolle.grids.GridBuilder;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridRequest;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Makes a grid in the background and hands it over on the display thread. */
final class GridJob extends Job {

    private final OpenProject project;
    private final GridRequest request;
    private final Display display;
    private final Consumer<Grid> made;

    GridJob(String name, OpenProject project, GridRequest request, Display display, Consumer<Grid> made) {
        super(name);
        this.project = project;
        this.request = request;
        this.display = display;
        this.made = made;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Grid grid = project.read(p -> GridBuilder.build(p, request));
            if (!display.isDisposed()) {
                display.asyncExec(() -> made.accept(grid));
            }
            return Status.OK_STATUS;
        } catch (CancellationException closed) {
            return Status.CANCEL_STATUS;
        }
    }
}

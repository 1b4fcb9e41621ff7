// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.corolle.core.Progress;
import org.corolle.grids.GridExport;
import org.corolle.grids.grid.GridProblem;
import org.corolle.model.project.EvaluationProject;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;

/** Writes the documents one by one, in the background; stopping leaves whole files only. */
public final class ExportRun implements IRunnableWithProgress {

    private final OpenProject project;
    private final List<ExportChoices.Document> documents;

    public ExportRun(OpenProject project, List<ExportChoices.Document> documents) {
        this.project = project;
        this.documents = documents;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        for (ExportChoices.Document document : documents) {
            progress.setTaskName(document.file().getFileName().toString());
            try {
                Optional<GridProblem> problem = project.read(p -> write(p, document, stoppedBy(monitor)));
                if (problem.isPresent()) {
                    throw new InvocationTargetException(problem.get());
                }
            } catch (CancellationException stopped) {
                throw new InterruptedException();
            }
            progress.worked(1);
        }
    }

    private static Optional<GridProblem> write(EvaluationProject project, ExportChoices.Document document,
            Progress progress) {
        try {
            GridExport.write(project, document.request(), document.format(), document.file(), progress);
            return Optional.empty();
        } catch (GridProblem problem) {
            return Optional.of(problem);
        }
    }

    private static Progress stoppedBy(IProgressMonitor monitor) {
        return new Progress() {
            @Override
            public boolean cancelled() {
                return monitor.isCanceled();
            }
        };
    }
}

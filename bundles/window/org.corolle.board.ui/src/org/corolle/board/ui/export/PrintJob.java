// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.export;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.corolle.board.ui.text.BoardMessages;
import org.corolle.core.document.DocumentExport;
import org.corolle.core.document.DocumentFile;
import org.corolle.core.document.DocumentReport.Outcome;
import org.corolle.model.project.EvaluationProject;
import org.corolle.ui.project.MonitorProgress;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;

/** Writes the page to print in the background, from a copy of its own: the project's other readers do not wait. */
final class PrintJob extends Job {

    private final OpenProject project;
    private final DocumentFile file;
    private final Display display;
    private final Consumer<Outcome> told;

    /** The consumer hears on the display thread what became of the page. */
    PrintJob(OpenProject project, DocumentFile file, Display display, Consumer<Outcome> told) {
        super(BoardMessages.TEXTS.get("print.job"));
        this.project = project;
        this.file = file;
        this.display = display;
        this.told = told;
        setPriority(LONG);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            EvaluationProject copy = project.read(read -> EcoreUtil.copy(read));
            new DocumentExport(copy, true).write(List.of(file), new MonitorProgress(monitor, getName()), outcome -> {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> told.accept(outcome));
                }
            });
            return Status.OK_STATUS;
        } catch (CancellationException stopped) {
            return Status.CANCEL_STATUS;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.corolle.core.document.DocumentExport;
import org.corolle.core.document.DocumentFile;
import org.corolle.core.document.DocumentOrder;
import org.corolle.core.document.DocumentReport;
import org.corolle.model.project.EvaluationProject;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.MonitorProgress;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.operation.IRunnableWithProgress;

/**
 * Writes documents in the background, from a copy of its own: grids and to-do list go on reading the project meanwhile.
 * Stopping leaves whole files only.
 */
public final class ExportRun implements IRunnableWithProgress {

    private final OpenProject project;
    private final List<DocumentFile> files;
    private final boolean replace;
    private final String task;
    private DocumentReport report = new DocumentReport(List.of());
    private List<String> remarks = List.of();

    public ExportRun(OpenProject project, List<DocumentFile> files, boolean replace, String task) {
        this.project = project;
        this.files = files;
        this.replace = replace;
        this.task = task;
    }

    /** What became of the files; empty until the work is done. */
    public DocumentReport report() {
        return report;
    }

    /** What the written documents cannot show as it stands, each sentence once. */
    public List<String> remarks() {
        return remarks;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InterruptedException {
        try {
            EvaluationProject copy = project.read(read -> EcoreUtil.copy(read));
            MonitorProgress progress = new MonitorProgress(monitor, task);
            DocumentExport export = new DocumentExport(copy, replace);
            report = export.write(files, progress,
                    outcome -> monitor.subTask(outcome.file().target().getFileName().toString()));
            remarks = report.written().stream().map(file -> new DocumentOrder(file.kind(), file.request()))
                    .flatMap(order -> export.remarks(order, WindowLanguage.locale()).stream()).distinct().toList();
            monitor.done();
        } catch (CancellationException stopped) {
            throw new InterruptedException();
        }
    }
}

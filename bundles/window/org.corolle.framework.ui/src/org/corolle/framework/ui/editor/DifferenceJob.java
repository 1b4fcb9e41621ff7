// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectReader;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.hub.snapshot.Comparison;
import org.corolle.model.project.EvaluationProject;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.MonitorProgress;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Compares the open project with another version of its file, beside the window; tells each difference in a line. */
final class DifferenceJob extends Job {

    private final OpenProject project;
    private final Path other;
    private final Consumer<List<String>> found;

    DifferenceJob(OpenProject project, Path other, Consumer<List<String>> found) {
        super(FrameworkMessages.in(WindowLanguage.locale()).get("notice.comparing"));
        this.project = project;
        this.other = other;
        this.found = found;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            EvaluationProject theirs = new ProjectReader().read(other, new MonitorProgress(monitor, getName()));
            List<String> lines = project.read(mine -> Comparison.between(mine, theirs).lines(WindowLanguage.locale()));
            tell(lines.isEmpty() ? List.of(FrameworkMessages.in(WindowLanguage.locale()).get("notice.same")) : lines);
            return Status.OK_STATUS;
        } catch (ProjectProblem unreadable) {
            tell(List.of(unreadable.message(WindowLanguage.locale())));
            return Status.OK_STATUS;
        } catch (CancellationException stopped) {
            return Status.CANCEL_STATUS;
        }
    }

    private void tell(List<String> lines) {
        Display.getDefault().asyncExec(() -> found.accept(lines));
    }
}

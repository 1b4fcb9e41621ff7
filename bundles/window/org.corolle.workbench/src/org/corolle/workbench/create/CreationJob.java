// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.corolle.core.project.Elements;
import org.corolle.core.project.NewProject;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectWriter;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Territory;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.MonitorProgress;
import org.corolle.workbench.text.WorkbenchMessages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

/** Makes the project and writes its file, in the background. Never replaces a file. */
final class CreationJob extends Job {

    private final NewProjectRequest request;
    private final Runnable done;
    private final Consumer<String> failed;

    /** Both are called in the job's thread; failed with a message for the user. */
    CreationJob(NewProjectRequest request, Runnable done, Consumer<String> failed) {
        super(WorkbenchMessages.TEXTS.get("create.job", request.name()));
        this.request = request;
        this.done = done;
        this.failed = failed;
    }

    /** Makes the project and does what follows on the window's thread, or says there what went wrong. */
    static void start(IWorkbenchPage page, NewProjectRequest request, Runnable then) {
        Shell shell = page.getWorkbenchWindow().getShell();
        Display display = shell.getDisplay();
        new CreationJob(request, () -> display.asyncExec(then), message -> display.asyncExec(() ->
                MessageDialog.openError(shell, WorkbenchMessages.TEXTS.get("create.problem"), message))).schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            if (Files.exists(request.file())) {
                throw new IOException(WorkbenchMessages.TEXTS.get("create.exists", request.file().getFileName()));
            }
            Files.createDirectories(request.file().getParent());
            new ProjectWriter().write(project(), request.file(), new MonitorProgress(monitor, getName()));
            done.run();
            return Status.OK_STATUS;
        } catch (ProjectProblem problem) {
            failed.accept(problem.message(WindowLanguage.locale()));
        } catch (IOException problem) {
            failed.accept(WorkbenchMessages.TEXTS.get("create.notWritten", request.file().getParent(),
                    problem.getLocalizedMessage()));
        } catch (CancellationException stopped) {
            return Status.CANCEL_STATUS;
        }
        return Status.OK_STATUS;
    }

    private EvaluationProject project() {
        EvaluationProject project = NewProject.from(request.template().build(), request.name(), UUID::randomUUID);
        project.setLanguage(WindowLanguage.locale().getLanguage());
        if (!request.organisation().isEmpty()) {
            project.setOrganisation(request.organisation());
        }
        if (!request.territory().isEmpty()) {
            Territory territory = Elements.create(ProjectPackage.Literals.TERRITORY, UUID::randomUUID);
            territory.setName(request.territory());
            project.getTerritories().add(territory);
            project.setTerritory(territory);
        }
        request.start().ifPresent(start -> start.fill(project, UUID::randomUUID));
        return project;
    }
}

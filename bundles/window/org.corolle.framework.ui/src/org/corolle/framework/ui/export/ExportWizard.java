// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.widgets.ActionFactory;
import org.corolle.grids.grid.GridProblem;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.wizard.Wizard;

/**
 * « Exporter… »: asks, writes in the background while one may stop it, and says what was written or what went wrong.
 */
final class ExportWizard extends Wizard {

    private final OpenProject project;
    private final FrameworkMessages messages;
    private final ExportPage page;
    private List<Path> written = List.of();

    ExportWizard(OpenProject project, ExportChoices first, FrameworkMessages messages) {
        this.project = project;
        this.messages = messages;
        this.page = new ExportPage(messages, first);
        setWindowTitle(messages.get("export.title"));
        setNeedsProgressMonitor(true);
        setHelpAvailable(false);
        addPage(page);
    }

    /** The files that were written. */
    List<Path> written() {
        return written;
    }

    @Override
    public boolean performFinish() {
        ExportChoices choices = page.choices();
        List<ExportChoices.Document> documents = choices.documents(LocalDate.now());
        try {
            getContainer().run(true, true, new ExportRun(project, documents));
        } catch (InterruptedException stopped) {
            page.setErrorMessage(messages.get("export.stopped"));
            return false;
        } catch (InvocationTargetException failed) {
            page.setErrorMessage(message(failed.getCause()));
            return false;
        }
        new ExportMemory(ActionFactory.settings(ExportWizard.class)).write(choices);
        written = documents.stream().map(ExportChoices.Document::file).toList();
        return true;
    }

    private String message(Throwable cause) {
        if (cause instanceof GridProblem problem) {
            return problem.message(messages.locale());
        }
        Platform.getLog(ExportWizard.class).error(cause.getMessage(), cause);
        return messages.get("export.failed");
    }
}

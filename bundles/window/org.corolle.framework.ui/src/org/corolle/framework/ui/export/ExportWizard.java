// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

import org.corolle.core.document.DocumentFile;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.widgets.ActionFactory;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;

/**
 * « Exporter… »: asks, writes in the background while one may stop it, and says what was written or what went wrong.
 */
final class ExportWizard extends Wizard {

    private static final int MOST_SAID = 5;

    private final OpenProject project;
    private final FrameworkMessages messages;
    private final ExportPage page;
    private List<Path> written = List.of();

    ExportWizard(OpenProject project, ExportChoices first, FrameworkMessages messages) {
        this.project = project;
        this.messages = messages;
        this.page = new ExportPage(messages, project, first);
        setWindowTitle(messages.get("export.title"));
        setNeedsProgressMonitor(true);
        setHelpAvailable(false);
        addPage(page);
    }

    /** The files that were written. */
    List<Path> written() {
        return written;
    }

    /** Words that a file cannot draw are never left out in silence: the first ones, and how many more. */
    private void say(List<String> remarks) {
        if (!remarks.isEmpty()) {
            String more = remarks.size() > MOST_SAID ? "\n\n+ " + (remarks.size() - MOST_SAID) : "";
            MessageDialog.openInformation(getShell(), messages.get("export.title"),
                    String.join("\n\n", remarks.subList(0, Math.min(MOST_SAID, remarks.size()))) + more);
        }
    }

    @Override
    public boolean performFinish() {
        ExportChoices choices = page.choices();
        ExportRun run = new ExportRun(project, page.files(), choices.replace(), messages.get("export.task"));
        new ExportMemory(ActionFactory.settings(ExportWizard.class)).write(choices);
        try {
            getContainer().run(true, true, run);
        } catch (InterruptedException stopped) {
            page.setErrorMessage(messages.get("export.stopped"));
            return false;
        } catch (InvocationTargetException failed) {
            Platform.getLog(ExportWizard.class).error(failed.getMessage(), failed);
            page.setErrorMessage(messages.get("export.failed"));
            return false;
        }
        page.show(run.report());
        written = run.report().written().stream().map(DocumentFile::target).toList();
        say(run.remarks());
        return run.report().problems().isEmpty();
    }
}

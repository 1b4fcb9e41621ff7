// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.corolle.framework.ui.grid.GridChoice;
import org.corolle.framework.ui.grid.GridPage;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.widgets.ActionFactory;
import org.corolle.grids.document.GridDocuments;
import org.corolle.grids.grid.GridKind;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens « Exporter… » on the project in front, then offers to open what was written. */
public final class ExportHandler extends AbstractHandler {

    /** Parameter of the command: the document to start from, a key of the export page. */
    private static final String DOCUMENT = "org.corolle.framework.ui.export.document";
    private static final FrameworkMessages MESSAGES = FrameworkMessages.in(WindowLanguage.locale());

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        open(page, Optional.ofNullable(event.getParameter(DOCUMENT)));
        return null;
    }

    /** Starts from this grid, or from the last choices. */
    public static void openGrid(IWorkbenchPage page, Optional<GridKind> kind) {
        open(page, kind.map(GridDocuments::id));
    }

    private static void open(IWorkbenchPage page, Optional<String> document) {
        Shell shell = page.getWorkbenchWindow().getShell();
        Optional<OpenProject> project = OpenProject.active(page);
        if (project.isEmpty()) {
            MessageDialog.openInformation(shell, MESSAGES.get("export.title"), MESSAGES.get("export.noProject"));
            return;
        }
        ExportWizard wizard = new ExportWizard(project.get(), first(project.get(), document), MESSAGES);
        if (new ExportDialog(shell, wizard, MESSAGES).open() == Window.OK) {
            done(shell, wizard.written());
        }
    }

    private static ExportChoices first(OpenProject project, Optional<String> document) {
        Path home = Optional.ofNullable(project.file().getParent()).orElse(Path.of(System.getProperty("user.home")));
        ExportChoices last = new ExportMemory(ActionFactory.settings(ExportWizard.class)).read(
                WindowLanguage.locale().getLanguage(), home, GridChoice.read(GridPage.settings(GridKind.INDICATORS)));
        return document.map(one -> new ExportChoices(Set.of(one), last.columns(), last.options(), last.formats(),
                last.languages(), last.folder(), false)).orElse(last);
    }

    private static void done(Shell shell, List<Path> files) {
        Path first = files.get(0);
        String text = MESSAGES.get("export.done", files.size(), first.getParent(),
                String.join("\n", files.stream().map(f -> f.getFileName().toString()).toList()));
        MessageDialog dialog = new MessageDialog(shell, MESSAGES.get("export.doneTitle"), null, text,
                MessageDialog.INFORMATION, 0,
                MESSAGES.get("export.openFile"), MESSAGES.get("export.openFolder"), MESSAGES.get("export.close"));
        Path wanted = switch (dialog.open()) {
            case 0 -> first;
            case 1 -> first.getParent();
            default -> null;
        };
        if (wanted != null && !Program.launch(wanted.toString())) {
            MessageDialog.openInformation(shell, MESSAGES.get("export.doneTitle"), MESSAGES.get("export.noProgram",
                    wanted));
        }
    }
}

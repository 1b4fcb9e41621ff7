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

    private static final FrameworkMessages MESSAGES = FrameworkMessages.in(WindowLanguage.locale());

    @Override
    public Object execute(ExecutionEvent event) {
        open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), Optional.empty());
        return null;
    }

    /** Starts from this document, or from the last choices. */
    public static void open(IWorkbenchPage page, Optional<GridKind> kind) {
        Shell shell = page.getWorkbenchWindow().getShell();
        Optional<OpenProject> project = OpenProject.active(page);
        if (project.isEmpty()) {
            MessageDialog.openInformation(shell, MESSAGES.get("export.title"), MESSAGES.get("export.noProject"));
            return;
        }
        ExportWizard wizard = new ExportWizard(project.get(), first(project.get(), kind), MESSAGES);
        if (new ExportDialog(shell, wizard, MESSAGES).open() == Window.OK) {
            done(shell, wizard.written());
        }
    }

    private static ExportChoices first(OpenProject project, Optional<GridKind> kind) {
        Path home = Optional.ofNullable(project.file().getParent()).orElse(Path.of(System.getProperty("user.home")));
        ExportChoices last = new ExportMemory(ActionFactory.settings(ExportWizard.class)).read(WindowLanguage.locale(),
                home, project.title(),
                GridChoice.read(GridPage.settings(GridKind.INDICATORS)));
        return kind.map(one -> new ExportChoices(Set.of(one), last.columns(), last.formats(), last.language(),
                last.folder(), last.name()))
                .orElse(last);
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

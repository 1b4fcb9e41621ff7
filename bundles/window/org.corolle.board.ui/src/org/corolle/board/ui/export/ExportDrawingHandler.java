// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.corolle.board.ui.board.BoardInput;
import org.corolle.board.ui.board.BoardInput.Drawing;
import org.corolle.board.ui.text.BoardMessages;
import org.corolle.diagrams.request.DiagramChoice;
import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.Diagrams;
import org.corolle.diagrams.export.DrawingExport;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes a drawing of the project in front into a file, or as a page for the printer. */
public class ExportDrawingHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        OpenProject.active(page)
                .ifPresentOrElse(project -> ask(shell, project, page), () -> MessageDialog.openInformation(shell,
                BoardMessages.TEXTS.get("export.title"), BoardMessages.TEXTS.get("export.noProject")));
        return null;
    }

    /** Whether it goes to the printer. */
    boolean prints() {
        return false;
    }

    private void ask(Shell shell, OpenProject project, IWorkbenchPage page) {
        List<DiagramChoice> drawings = Diagrams.choices(project.project(), WindowLanguage.locale());
        if (drawings.isEmpty()) {
            MessageDialog.openInformation(shell, BoardMessages.TEXTS.get("export.title"),
                    BoardMessages.TEXTS.get("export.nothing"));
            return;
        }
        DrawingDialog dialog = new DrawingDialog(shell, drawings, inFront(page, drawings), prints());
        if (dialog.open() == Window.OK) {
            Path file = prints() ? forPrinter(shell, dialog.wish()) : file(shell, project, dialog.wish());
            if (file != null) {
                write(shell, project, dialog.wish(), file);
            }
        }
    }

    private void write(Shell shell, OpenProject project, DrawingDialog.Wish wish, Path file) {
        DiagramRequest request = new DiagramRequest(wish.drawing().type(), wish.drawing().subject(),
                wish.drawing().dimension(),
                WindowLanguage.locale(), wish.look(), false, wish.blank());
        DrawingExport export = new DrawingExport(wish.format(), wish.paper(), wish.orientation(), LocalDate.now());
        DrawingJob job = new DrawingJob(project, request, export, file, shell.getDisplay(), written -> {
            if (!shell.isDisposed()) {
                done(shell, file, written);
            }
        });
        job.schedule();
    }

    private void done(Shell shell, Path file, boolean written) {
        if (!written) {
            MessageDialog.openInformation(shell, BoardMessages.TEXTS.get("export.title"),
                    BoardMessages.TEXTS.get("export.failed", file));
        } else if (prints() || MessageDialog.open(MessageDialog.INFORMATION, shell, BoardMessages.TEXTS.get("export.title"),
                BoardMessages.TEXTS.get("export.done", file), SWT.NONE, BoardMessages.TEXTS.get("export.openFile"),
                BoardMessages.TEXTS.get("export.close")) == 0) {
            if (!Program.launch(file.toString())) {
                MessageDialog.openInformation(shell, BoardMessages.TEXTS.get("export.title"),
                        BoardMessages.TEXTS.get("export.noProgram", file));
            }
        }
    }

    private static DiagramChoice inFront(IWorkbenchPage page, List<DiagramChoice> drawings) {
        IEditorInput input = page.getActiveEditor() == null ? null : page.getActiveEditor().getEditorInput();
        return drawings.stream().filter(choice -> input instanceof BoardInput board
                && board.drawing().equals(new Drawing(choice.type(), choice.subject(), choice.dimension()))).findFirst()
                .orElse(drawings.get(0));
    }

    private static Path file(Shell shell, OpenProject project, DrawingDialog.Wish wish) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(BoardMessages.TEXTS.get("export.title"));
        dialog.setFilterPath(String.valueOf(project.file().getParent()));
        String ending = "." + wish.format().extension();
        dialog.setFileName(wish.drawing().title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\u00a0]+", " ").strip() + ending);
        dialog.setFilterExtensions(new String[] {"*" + ending});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen.endsWith(ending) ? chosen : chosen + ending);
    }

    private static Path forPrinter(Shell shell, DrawingDialog.Wish wish) {
        try {
            Path file = Files.createTempDirectory("corolle").resolve("corolle." + wish.format().extension());
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            MessageDialog.openInformation(shell, BoardMessages.TEXTS.get("print.title"),
                    BoardMessages.TEXTS.get("export.failed", "corolle.pdf"));
            return null;
        }
    }
}

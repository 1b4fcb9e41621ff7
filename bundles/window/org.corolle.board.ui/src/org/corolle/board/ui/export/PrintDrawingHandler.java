// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.corolle.board.ui.board.BoardInput.Drawing;
import org.corolle.board.ui.text.BoardMessages;
import org.corolle.core.document.DocumentFile;
import org.corolle.core.document.DocumentFormat;
import org.corolle.core.document.DocumentKind;
import org.corolle.core.document.DocumentReport.Outcome;
import org.corolle.core.document.DocumentRequest;
import org.corolle.diagrams.document.DrawingDocuments;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Makes a page of a drawing and opens it in the system's reader, which prints it as it stands: fonts and lines are in
 * it.
 */
public final class PrintDrawingHandler extends AbstractHandler {

    private static final String PDF = "pdf";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        OpenProject.active(page).ifPresentOrElse(project -> ask(shell, project, page),
                () -> say(shell, BoardMessages.TEXTS.get("print.noProject")));
        return null;
    }

    private static void ask(Shell shell, OpenProject project, IWorkbenchPage page) {
        List<PrintDialog.Offer> offers = new ArrayList<>();
        for (DocumentKind kind : DrawingDocuments.kinds()) {
            kind.subjects(project.project(), WindowLanguage.locale())
                    .forEach(subject -> offers.add(new PrintDialog.Offer(kind, subject)));
        }
        PrintDialog.Offer first = offers.stream().filter(offer -> DrawingInFront.of(page)
                .map(drawing -> shows(offer, drawing)).orElse(false)).findFirst().orElse(offers.get(0));
        PrintDialog dialog = new PrintDialog(shell, offers, first);
        if (dialog.open() == Window.OK) {
            print(shell, project, dialog);
        }
    }

    private static boolean shows(PrintDialog.Offer offer, Drawing drawing) {
        return offer.kind().id().equals(drawing.type().id()) && offer.subject().element().equals(drawing.subject())
                && offer.subject().part().equals(drawing.dimension());
    }

    private static void print(Shell shell, OpenProject project, PrintDialog dialog) {
        DocumentKind kind = dialog.chosen().kind();
        DocumentFormat pdf = kind.formats().stream().filter(format -> format.id().equals(PDF)).findFirst()
                .orElseThrow();
        DocumentRequest request = new DocumentRequest(pdf, WindowLanguage.locale(), LocalDate.now(),
                dialog.chosen().subject(), dialog.options());
        try {
            Path folder = Files.createTempDirectory("corolle");
            Path file = folder.resolve("corolle." + PDF);
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            new PrintJob(project, new DocumentFile(kind, request, file), shell.getDisplay(), outcome -> {
                if (!shell.isDisposed()) {
                    done(shell, outcome);
                }
            }).schedule();
        } catch (IOException e) {
            say(shell, BoardMessages.TEXTS.get("print.failed", String.valueOf(System.getProperty("java.io.tmpdir"))));
        }
    }

    private static void done(Shell shell, Outcome outcome) {
        String file = outcome.file().target().toString();
        if (!outcome.written()) {
            say(shell, outcome.problem().get().message(WindowLanguage.locale()));
        } else if (!Program.launch(file)) {
            say(shell, BoardMessages.TEXTS.get("print.noProgram", file));
        }
    }

    private static void say(Shell shell, String text) {
        MessageDialog.openInformation(shell, BoardMessages.TEXTS.get("print.title"), text);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.board;

import java.util.Optional;

import org.corolle.ui.project.OpenProject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the first drawing of a kind where one is asked for, else the drawing of what is chosen in the window. */
public final class DrawHandler extends AbstractHandler {

    private static final String DIAGRAM = "org.corolle.board.ui.draw.diagram";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Optional<OpenProject> project = OpenProject.active(page);
        if (project.isPresent()) {
            String diagram = event.getParameter(DIAGRAM);
            Optional<BoardInput> input = diagram != null ? BoardInputs.first(project.get(), diagram)
                    : BoardInputs.of(project.get(), element(HandlerUtil.getCurrentSelection(event), project.get()));
            if (input.isPresent()) {
                open(page, input.get());
            }
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        IWorkbenchPage page = org.eclipse.ui.PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null
                : org.eclipse.ui.PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        setBaseEnabled(OpenProject.active(page).isPresent());
    }

    static void open(IWorkbenchPage page, BoardInput input) throws ExecutionException {
        try {
            page.openEditor(input, BoardEditor.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(input.getName(), e);
        }
    }

    private static EObject element(ISelection selection, OpenProject project) {
        return selection instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof EObject element
                ? element : project.project();
    }
}

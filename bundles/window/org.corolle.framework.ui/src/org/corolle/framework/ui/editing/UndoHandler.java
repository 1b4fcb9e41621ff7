// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editing;

import java.util.Map;
import java.util.Optional;

import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Takes back the last step of this window in the project in front; its menu line says which. */
public class UndoHandler extends AbstractHandler implements IElementUpdater {

    static final FrameworkMessages MESSAGES = FrameworkMessages.in(WindowLanguage.locale());

    @Override
    public Object execute(ExecutionEvent event) {
        project().ifPresent(this::run);
        return null;
    }

    @Override
    public boolean isEnabled() {
        return project().flatMap(this::name).isPresent();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        Optional<String> step = project().flatMap(this::name);
        element.setText(words(step.map(name -> name.replace("&", "&&"))));
        element.setTooltip(words(step).replaceFirst("&", ""));
    }

    /** Has the lines of the menu say what they would do now. */
    public static void refresh() {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
    }

    Optional<String> name(OpenProject project) {
        return project.undoName();
    }

    void run(OpenProject project) {
        project.undo();
    }

    String words(Optional<String> step) {
        return step.map(name -> MESSAGES.get("edit.undo.step", name)).orElse(MESSAGES.get("edit.undo"));
    }

    private static Optional<OpenProject> project() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        return OpenProject.active(page);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import java.util.Locale;

import org.corolle.workbench.settings.WorkbenchSettings;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** From nothing to a drawing that the room can fill: one question, then the board with its room beside it. */
public final class StartWorkshopHandler extends AbstractHandler {

    private static final String KIND = "org.corolle.workbench.start-workshop.kind";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        WorkshopKind kind = WorkshopKind.valueOf(event.getParameter(KIND).toUpperCase(Locale.ROOT));
        new WorkshopDialog(window.getShell(), kind, WorkbenchSettings.projectsFolder()).ask()
                .ifPresent(request -> CreationJob.start(window.getActivePage(), request,
                        () -> FirstDrawing.show(window.getActivePage(), request.file(), kind)));
        return null;
    }
}

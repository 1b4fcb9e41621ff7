// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import java.nio.file.Path;
import java.util.Map;

import org.corolle.ui.project.OpenProject;
import org.corolle.workbench.open.ProjectOpener;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Opens a new project, and as soon as it is open its drawing and the room. */
final class FirstDrawing {

    private static final String DRAW = "org.corolle.board.ui.draw";
    private static final String DIAGRAM = "org.corolle.board.ui.draw.diagram";
    private static final int LOOK_AGAIN_MS = 50;
    private static final String ROOM = "org.corolle.board.ui.show-room";

    private final IWorkbenchPage page;
    private final Path file;
    private final WorkshopKind kind;

    private FirstDrawing(IWorkbenchPage page, Path file, WorkshopKind kind) {
        this.page = page;
        this.file = file;
        this.kind = kind;
    }

    static void show(IWorkbenchPage page, Path file, WorkshopKind kind) {
        ProjectOpener.open(page, file);
        new FirstDrawing(page, file, kind).drawWhenOpen();
    }

    /** Looks again as long as the project's editor is there and reads. */
    private void drawWhenOpen() {
        boolean open = OpenProject.active(page).map(OpenProject::file).filter(file::equals).isPresent();
        if (open) {
            run(ROOM, Map.of());
            run(DRAW, Map.of(DIAGRAM, kind.diagram()));
        } else if (page.getActiveEditor() != null) {
            Display.getCurrent().timerExec(LOOK_AGAIN_MS, this::drawWhenOpen);
        }
    }

    private void run(String command, Map<String, String> parameters) {
        IWorkbenchWindow window = page.getWorkbenchWindow();
        try {
            window.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
                    window.getService(ICommandService.class).getCommand(command), parameters), null);
        } catch (CommandException unexpected) {
            Platform.getLog(FirstDrawing.class).error(unexpected.getMessage(), unexpected);
        }
    }
}

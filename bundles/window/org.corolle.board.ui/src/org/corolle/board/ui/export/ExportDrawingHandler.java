// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.export;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;

/** Opens the export page on the drawing in front; without one, on all chains. */
public final class ExportDrawingHandler extends AbstractHandler {

    private static final String EXPORT = "org.corolle.framework.ui.export";
    private static final String DOCUMENT = EXPORT + ".document";
    private static final String WITHOUT_BOARD = "chain";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String document = DrawingInFront.of(window.getActivePage())
                .map(drawing -> (drawing.type().id() + " " + drawing.subject() + " " + drawing.dimension()).strip())
                .orElse(WITHOUT_BOARD);
        try {
            ParameterizedCommand export = ParameterizedCommand.generateCommand(
                    window.getService(ICommandService.class).getCommand(EXPORT), Map.of(DOCUMENT, document));
            return window.getService(IHandlerService.class).executeCommand(export, null);
        } catch (NotDefinedException | NotEnabledException | NotHandledException e) {
            throw new ExecutionException(EXPORT, e);
        }
    }
}

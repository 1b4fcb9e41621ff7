// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editing;

import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.IHandlerService;

/** What a command of the menu does while a part is in front. */
public final class PartCommandHandler extends AbstractHandler {

    private final BooleanSupplier possible;
    private final Runnable act;

    private PartCommandHandler(BooleanSupplier possible, Runnable act) {
        this.possible = possible;
        this.act = act;
    }

    /** From now on this command does that in this part, when it is possible. */
    public static void of(IWorkbenchPart part, String command, BooleanSupplier possible, Runnable act) {
        part.getSite().getService(IHandlerService.class).activateHandler(command, new PartCommandHandler(possible,
                act));
    }

    @Override
    public boolean isEnabled() {
        return possible.getAsBoolean();
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (possible.getAsBoolean()) {
            act.run();
        }
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.welcome;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Does what the menus do: a link of the welcome page runs the same command. */
record CommandLauncher(IWorkbenchSite site) {

    void run(String command, Map<String, String> parameters) {
        try {
            ParameterizedCommand call = ParameterizedCommand.generateCommand(
                    site.getService(ICommandService.class).getCommand(command), parameters);
            site.getService(IHandlerService.class).executeCommand(call, null);
        } catch (CommandException unexpected) {
            Platform.getLog(CommandLauncher.class).error(unexpected.getMessage(), unexpected);
        }
    }

    void run(String command) {
        run(command, Map.of());
    }
}

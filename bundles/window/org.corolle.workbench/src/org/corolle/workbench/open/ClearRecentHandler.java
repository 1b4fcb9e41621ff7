// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Empties the list of the projects opened last. */
public final class ClearRecentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        RecentProjects.clear();
        return null;
    }
}

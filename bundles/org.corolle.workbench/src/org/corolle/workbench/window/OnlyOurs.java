// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.window;

import java.util.Set;

import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.ui.IWorkbenchWindow;

/** Hides what the platform adds to the bars unasked: the search for commands, the list of perspectives. */
public final class OnlyOurs {

    private static final Set<String> UNASKED = Set.of("SearchField", "Spacer Glue", "Search-PS Glue", "PerspectiveSpacer",
            "PerspectiveSwitcher", "org.eclipse.ui.HeapStatus");

    private OnlyOurs() {
    }

    /** Does so in this window. */
    public static void in(IWorkbenchWindow window) {
        if (window.getService(MWindow.class) instanceof MTrimmedWindow trimmed) {
            for (MTrimBar bar : trimmed.getTrimBars()) {
                for (MTrimElement element : bar.getChildren()) {
                    if (UNASKED.contains(element.getElementId())) {
                        element.setToBeRendered(false);
                    }
                }
            }
        }
    }
}

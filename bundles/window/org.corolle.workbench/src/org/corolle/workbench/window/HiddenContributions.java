// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.window;

import java.util.Set;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** Hides what the platform adds to bars and menus unasked: the search for commands, what is made for programmers. */
public final class HiddenContributions {

    private static final Set<String> UNASKED = Set.of("SearchField", "Spacer Glue", "Search-PS Glue",
            "PerspectiveSpacer",
            "PerspectiveSwitcher", "org.eclipse.ui.HeapStatus");

    private HiddenContributions() {
    }

    /** Does so in this window. */
    public static void in(IWorkbenchWindow window) {
        hideActionSets(window.getActivePage());
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                hideActionSets(page);
            }
        });
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

    /** Leaves no set of actions but ours in this page and its perspective. */
    public static void hideActionSets(IWorkbenchPage page) {
        for (IConfigurationElement set : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.actionSets")) {
            page.hideActionSet(set.getAttribute("id"));
        }
    }
}

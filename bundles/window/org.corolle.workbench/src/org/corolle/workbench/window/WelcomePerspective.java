// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.window;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Nothing but the welcome page: there is no project whose parts could stand around it. */
public final class WelcomePerspective implements IPerspectiveFactory {

    /** Id of this perspective. */
    public static final String ID = "org.corolle.workbench.welcome-perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}

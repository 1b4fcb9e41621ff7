// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench;

import org.corolle.ui.project.ActiveProject;
import org.corolle.workbench.open.DropFiles;
import org.corolle.workbench.open.RecentProjects;
import org.corolle.workbench.window.HiddenContributions;
import org.corolle.workbench.window.WindowTitle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: what it shows around the pages, and what it opens with. */
final class CorolleWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final int LARGE_WIDTH = 1680;
    private static final int LARGE_HEIGHT = 1000;

    CorolleWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        window.setInitialSize(new Point(Math.min(screen.width, LARGE_WIDTH), Math.min(screen.height, LARGE_HEIGHT)));
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
        window.setTitle("Corolle");
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        Shell shell = getWindowConfigurer().getWindow().getShell();
        HiddenContributions.in(getWindowConfigurer().getWindow());
        new DropFiles(getWindowConfigurer().getWindow()).on(shell);
        ActiveProject.follow(page, shell, project -> {
            WindowTitle.show(getWindowConfigurer(), project);
            project.ifPresent(open -> RecentProjects.add(open.file()));
        });
    }
}

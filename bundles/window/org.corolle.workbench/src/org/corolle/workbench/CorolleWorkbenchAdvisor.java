// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.corolle.ui.project.FilePaths;
import org.corolle.ui.project.SaveActions;
import org.corolle.workbench.open.InstanceHandover;
import org.corolle.workbench.open.LeftOpen;
import org.corolle.workbench.open.ProjectOpener;
import org.corolle.workbench.welcome.WelcomeWhenEmpty;
import org.corolle.workbench.window.WelcomePerspective;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What the workbench is told once: its first perspective, what to open, and that it comes back as it was left. */
final class CorolleWorkbenchAdvisor extends WorkbenchAdvisor {

    private final List<Path> files;
    private final InstanceHandover handover;

    CorolleWorkbenchAdvisor(List<Path> files, InstanceHandover handover) {
        this.files = files;
        this.handover = handover;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        configurer.setExitOnLastWindowClose(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return WelcomePerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new CorolleWindowAdvisor(configurer);
    }

    @Override
    public void preStartup() {
        Display.getCurrent().addListener(SWT.OpenDocument, event -> FilePaths.of(event.text)
                .ifPresent(ProjectOpener::open));
    }

    @Override
    public void postStartup() {
        Display display = Display.getCurrent();
        openWhatIsAsked();
        try {
            handover.take(others -> display.asyncExec(() -> comeForward(others)));
        } catch (IOException noWatching) {
            Platform.getLog(CorolleWorkbenchAdvisor.class).warn(noWatching.getMessage(), noWatching);
        }
        StartupTime.ready(display);
    }

    /**
     * Once the tabs of the last time are back: a project that is among them comes to the front, and none comes twice.
     */
    private void openWhatIsAsked() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        LeftOpen.lastTime().forEach(file -> ProjectOpener.open(page, file));
        files.forEach(file -> ProjectOpener.open(page, file));
        LeftOpen.watch(Display.getCurrent());
        WelcomeWhenEmpty.watch(page);
    }

    @Override
    public void postShutdown() {
        LeftOpen.forget();
    }

    @Override
    public boolean preShutdown() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null || SaveActions.askForAll(window.getShell());
    }

    private static void comeForward(List<Path> others) {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        if (windows.length > 0) {
            windows[0].getShell().setMinimized(false);
            windows[0].getShell().forceActive();
            others.forEach(file -> ProjectOpener.open(windows[0].getActivePage(), file));
        }
    }
}

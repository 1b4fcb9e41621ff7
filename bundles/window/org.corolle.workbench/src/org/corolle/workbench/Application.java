// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

import org.corolle.workbench.open.CommandLineFiles;
import org.corolle.workbench.open.InstanceHandover;
import org.corolle.workbench.settings.Restart;
import org.corolle.workbench.settings.WorkspaceFolder;
import org.corolle.workbench.text.WorkbenchMessages;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The workbench as an application: one window on one working folder; a second start hands its files to the first. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws InterruptedException {
        List<Path> files = CommandLineFiles.in(Platform.getApplicationArgs());
        Location place = Platform.getInstanceLocation();
        try {
            if (!place.isSet()) {
                place.set(WorkspaceFolder.folder().toUri().toURL(), false);
            }
            InstanceHandover handover = new InstanceHandover(Path.of(URIUtil.toURI(place.getURL())));
            if (!place.lock()) {
                return handOver(files, handover);
            }
            return run(files, handover);
        } catch (IOException | URISyntaxException unusable) {
            return say(WorkbenchMessages.TEXTS.get("start.unusable", place.getURL()));
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private static Integer run(List<Path> files, InstanceHandover handover) throws IOException {
        Display.setAppName("Corolle");
        Display display = PlatformUI.createDisplay();
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new CorolleWorkbenchAdvisor(files, handover));
            Platform.getInstanceLocation().release();
            if (code == PlatformUI.RETURN_RESTART) {
                Restart.now();
            }
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private static Integer handOver(List<Path> files, InstanceHandover handover) throws IOException,
            InterruptedException {
        return handover.give(files) ? EXIT_OK : say(WorkbenchMessages.TEXTS.get("start.busy"));
    }

    private static Integer say(String message) {
        System.err.println(message);
        Display display = PlatformUI.createDisplay();
        MessageDialog.openInformation(null, "Corolle", message);
        display.dispose();
        return EXIT_OK;
    }
}

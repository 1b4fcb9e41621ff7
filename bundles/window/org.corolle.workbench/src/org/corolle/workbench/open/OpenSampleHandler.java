// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.corolle.samples.Sample;
import org.corolle.workbench.settings.WorkbenchSettings;
import org.corolle.workbench.text.WorkbenchMessages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a copy of the sample that the parameter names, in the folder of projects. */
public final class OpenSampleHandler extends AbstractHandler {

    /** Id of the command. */
    public static final String COMMAND = "org.corolle.workbench.open-sample";
    /** Parameter: which sample. */
    public static final String SAMPLE = "org.corolle.workbench.open-sample.sample";

    @Override
    public Object execute(ExecutionEvent event) {
        String id = event.getParameter(SAMPLE);
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Arrays.stream(Sample.values()).filter(sample -> sample.id().equals(id)).findFirst()
                .ifPresent(sample -> open(window, sample, WorkbenchSettings.projectsFolder()));
        return null;
    }

    static void open(IWorkbenchWindow window, Sample sample, Path folder) {
        try {
            ProjectOpener.open(window.getActivePage(), SampleCopy.in(folder, sample));
        } catch (IOException notWritten) {
            MessageDialog.openError(window.getShell(), WorkbenchMessages.TEXTS.get("sample.problem.title"),
                    WorkbenchMessages.TEXTS.get("sample.problem.text", folder));
        }
    }
}

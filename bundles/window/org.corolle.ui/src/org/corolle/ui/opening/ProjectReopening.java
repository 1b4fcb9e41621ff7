// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.opening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.corolle.ui.project.OpenProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Closes every editor of a project, without saving, and opens the project's own editor anew. */
public final class ProjectReopening {

    private ProjectReopening() { }

    /** Does so in this page; what was acknowledged and not saved comes back from the journal, unless it is given up. */
    public static void reopen(IWorkbenchPage page, OpenProject project, String editorId) {
        List<IEditorReference> editors = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart editor = reference.getEditor(false);
            if (editor != null && Adapters.adapt(editor, OpenProject.class) == project) {
                editors.add(reference);
            }
        }
        IEditorInput input = new ProjectInput(project.file());
        page.closeEditors(editors.toArray(new IEditorReference[0]), false);
        try {
            page.openEditor(input, editorId);
        } catch (PartInitException unexpected) {
            Platform.getLog(ProjectReopening.class).error(unexpected.getMessage(), unexpected);
        }
    }

    /** Goes on in another file that holds the project; what the first file has not got stays beside it, set aside. */
    public static void goOn(IWorkbenchPage page, IEditorPart editor, OpenProject project, Path file) {
        project.giveUp(true);
        try {
            page.openEditor(new ProjectInput(file), editor.getSite().getId());
            page.closeEditor(editor, false);
        } catch (PartInitException unexpected) {
            Platform.getLog(ProjectReopening.class).error(unexpected.getMessage(), unexpected);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.board;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.corolle.ui.project.OpenProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;

/** The projects that are open in a page of the window. */
final class OpenProjects {

    private OpenProjects() {
    }

    /** The project of this file, if it is open. */
    static Optional<OpenProject> find(IWorkbenchPage page, Path file) {
        return Stream.of(page.getEditorReferences()).map(reference -> reference.getEditor(false))
                .map(editor -> editor == null ? null : Adapters.adapt(editor, OpenProject.class))
                .filter(project -> project != null && project.file().equals(file)).findFirst();
    }
}

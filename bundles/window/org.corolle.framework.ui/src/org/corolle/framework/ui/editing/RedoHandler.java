// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editing;

import java.util.Optional;

import org.corolle.ui.project.OpenProject;

/** Does again what this window took back last. */
public final class RedoHandler extends UndoHandler {

    @Override
    Optional<String> name(OpenProject project) {
        return project.redoName();
    }

    @Override
    void run(OpenProject project) {
        project.redo();
    }

    @Override
    String words(Optional<String> step) {
        return step.map(name -> MESSAGES.get("edit.redo.step", name)).orElse(MESSAGES.get("edit.redo"));
    }
}

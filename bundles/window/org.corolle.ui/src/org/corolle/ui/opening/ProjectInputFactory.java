// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.opening;

import org.corolle.ui.project.FilePaths;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the inputs of the last time; the workbench makes it. */
public final class ProjectInputFactory implements IElementFactory {

    static final String ID = "org.corolle.ui.project-input-factory";
    static final String FILE = "file";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String file = memento.getString(FILE);
        return file == null ? null : FilePaths.of(file).map(ProjectInput::new).orElse(null);
    }
}

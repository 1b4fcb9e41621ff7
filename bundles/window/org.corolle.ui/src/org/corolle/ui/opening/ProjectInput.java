// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.opening;

import java.nio.file.Path;

import org.corolle.ui.look.Icons;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;

/** Names a project's file to the window; two inputs of the same file are equal. Reopened when the window is. */
public final class ProjectInput extends PlatformObject implements IPathEditorInput, IPersistableElement {

    private final Path file;

    /** The project in this file, whether it exists or not. */
    public ProjectInput(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    public Path file() {
        return file;
    }

    @Override
    public org.eclipse.core.runtime.IPath getPath() {
        return org.eclipse.core.runtime.IPath.fromPath(file);
    }

    @Override
    public boolean exists() {
        return java.nio.file.Files.isRegularFile(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.named("project");
    }

    @Override
    public String getName() {
        return String.valueOf(file.getFileName()).replaceFirst("\\.corolle$", "");
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return ProjectInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ProjectInputFactory.FILE, file.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectInput input && file.equals(input.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}

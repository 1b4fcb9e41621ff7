// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.window;

import org.corolle.ui.look.Icons;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** Names a page that stands once in the window and has no file: the welcome page, the help. */
public final class PageInput extends PlatformObject implements IEditorInput {

    private final String icon;
    private final String name;

    /** The page with this icon and this word on its tab. */
    public PageInput(String icon, String name) {
        this.icon = icon;
        this.name = name;
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.named(icon);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageInput page && icon.equals(page.icon);
    }

    @Override
    public int hashCode() {
        return icon.hashCode();
    }
}

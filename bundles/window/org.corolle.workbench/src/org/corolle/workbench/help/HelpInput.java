// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.help;

import org.corolle.ui.look.Icons;
import org.corolle.workbench.WorkbenchMessages;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The help; there is one. */
final class HelpInput extends PlatformObject implements IEditorInput {

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.named("about");
    }

    @Override
    public String getName() {
        return WorkbenchMessages.TEXTS.get("help.tab");
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HelpInput;
    }

    @Override
    public int hashCode() {
        return HelpInput.class.hashCode();
    }
}

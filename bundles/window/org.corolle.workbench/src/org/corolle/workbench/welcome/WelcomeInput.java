// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.welcome;

import org.corolle.ui.look.Icons;
import org.corolle.workbench.WorkbenchMessages;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The welcome page needs no content; there is one. */
final class WelcomeInput extends PlatformObject implements IEditorInput {

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.named("welcome");
    }

    @Override
    public String getName() {
        return WorkbenchMessages.TEXTS.get("welcome.tab");
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
        return other instanceof WelcomeInput;
    }

    @Override
    public int hashCode() {
        return WelcomeInput.class.hashCode();
    }
}

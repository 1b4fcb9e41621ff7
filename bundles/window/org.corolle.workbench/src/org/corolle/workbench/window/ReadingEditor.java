// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.window;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** A page among the editors that is only read: there is never anything to save. */
public abstract class ReadingEditor extends EditorPart {

    @Override
    public final void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public final boolean isDirty() {
        return false;
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("nothing to save");
    }

    @Override
    public final void doSaveAs() {
        throw new UnsupportedOperationException("nothing to save");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import java.nio.file.Path;

import org.corolle.ui.project.FilePaths;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;

/** Files dropped on the window are opened in it. */
public final class DropFiles extends DropTargetAdapter {

    private final IWorkbenchWindow window;

    /** A listener that opens in this window what is dropped. */
    public DropFiles(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Makes this control, and what it holds, a place to drop files on. */
    public void on(Control control) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE | DND.DROP_LINK);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(this);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOperationChanged(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names) {
            for (String name : names) {
                FilePaths.of(name).ifPresent(file -> ProjectOpener.open(window.getActivePage(), file));
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.board;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * Closes the tabs of boards that a crash has left in the window's memory: a board lives with its open project and
 * cannot be brought back before it; its tab would only show an error of the platform's.
 */
public final class LostBoards implements IStartup {

    @Override
    public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
                for (IWorkbenchPage page : window.getPages()) {
                    page.closeEditors(lost(page), false);
                }
            }
        });
    }

    private static IEditorReference[] lost(IWorkbenchPage page) {
        List<IEditorReference> lost = new ArrayList<>();
        for (IEditorReference each : page.getEditorReferences()) {
            if (BoardEditor.ID.equals(each.getId()) && !hasInput(each)) {
                lost.add(each);
            }
        }
        return lost.toArray(IEditorReference[]::new);
    }

    private static boolean hasInput(IEditorReference reference) {
        try {
            return reference.getEditorInput() instanceof BoardInput;
        } catch (PartInitException nothingKept) {
            return false;
        }
    }
}

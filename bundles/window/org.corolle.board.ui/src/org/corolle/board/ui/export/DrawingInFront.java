// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.export;

import java.util.Optional;

import org.corolle.board.ui.board.BoardInput;
import org.eclipse.ui.IWorkbenchPage;

/** The drawing that the user looks at. */
final class DrawingInFront {

    private DrawingInFront() { }

    static Optional<BoardInput.Drawing> of(IWorkbenchPage page) {
        return Optional.ofNullable(page.getActiveEditor()).map(editor -> editor.getEditorInput())
                .filter(BoardInput.class::isInstance).map(BoardInput.class::cast).map(BoardInput::drawing);
    }
}

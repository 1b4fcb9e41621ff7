// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.export;

/**
 * Makes a page of a drawing and opens it in the system's reader, which prints it as it stands: fonts and lines are in
 * it.
 */
public final class PrintDrawingHandler extends ExportDrawingHandler {

    @Override
    boolean prints() {
        return true;
    }
}

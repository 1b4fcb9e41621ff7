// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.room;

import org.corolle.server.qr.QrCode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A QR code, as large as there is room: black on white whatever the look of the window, as cameras want it. */
final class QrPicture extends Canvas {

    private static final int SMALLEST = 180;
    /** White around the code, in squares (ISO/IEC 18004). */
    private static final int MARGIN = 4;

    private QrCode code;

    QrPicture(Composite parent, String text) {
        super(parent, SWT.DOUBLE_BUFFERED);
        setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        addPaintListener(event -> paint(event.gc));
        show(text);
    }

    void show(String text) {
        code = QrCode.of(text);
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int side = Math.max(SMALLEST, Math.max(wHint, hHint));
        return new Point(side, side);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        int square = Math.max(1, Math.min(area.width, area.height) / (code.size() + 2 * MARGIN));
        int left = (area.width - square * code.size()) / 2;
        int top = (area.height - square * code.size()) / 2;
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.black(column, row)) {
                    gc.fillRectangle(left + column * square, top + row * square, square, square);
                }
            }
        }
    }
}

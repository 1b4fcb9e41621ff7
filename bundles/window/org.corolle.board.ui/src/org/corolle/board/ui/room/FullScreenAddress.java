// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.room;

import org.corolle.board.ui.text.BoardMessages;
import org.corolle.hub.change.Participant.Role;
import org.corolle.server.RoomServer;
import org.corolle.ui.look.Fonts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The way into the room for all to see: the QR code and the address over the whole screen, until a key or a click. */
final class FullScreenAddress {

    private static final int TITLE = 40;
    private static final int ADDRESS = 30;
    private static final int CODE = 60;
    private static final int HINT = 20;

    private final Shell shell;

    FullScreenAddress(Shell parent, RoomServer server) {
        shell = new Shell(parent.getDisplay(), SWT.NO_TRIM);
        shell.setText(BoardMessages.TEXTS.get("fullScreen.title"));
        shell.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        shell.setLayout(GridLayoutFactory.fillDefaults().margins(40, 40).spacing(20, 20).create());
        label(BoardMessages.TEXTS.get("fullScreen.title"), TITLE);
        QrPicture picture = new QrPicture(shell, server.address(Role.PARTICIPANT));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture);
        label(BoardMessages.TEXTS.get("fullScreen.byCode", server.shortAddress()), ADDRESS);
        label(server.code(), CODE);
        if (!server.wifi().name().isEmpty()) {
            label(BoardMessages.TEXTS.get("fullScreen.wifi", server.wifi().name()), ADDRESS);
        }
        label(BoardMessages.TEXTS.get("fullScreen.hint"), HINT);
        shell.addKeyListener(KeyListener.keyPressedAdapter(event -> shell.dispose()));
        for (var control : shell.getChildren()) {
            control.addMouseListener(MouseListener.mouseDownAdapter(event -> shell.dispose()));
        }
        shell.addMouseListener(MouseListener.mouseDownAdapter(event -> shell.dispose()));
        parent.addDisposeListener(event -> shell.dispose());
        shell.setBounds(parent.getMonitor().getBounds());
        shell.setFullScreen(true);
    }

    void open() {
        shell.open();
        shell.setFocus();
    }

    private void label(String text, int points) {
        Label label = new Label(shell, SWT.CENTER | SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(label.getDisplay().getSystemColor(SWT.COLOR_BLACK));
        FontData data = Fonts.title(label).getFontData()[0];
        Font font = new Font(label.getDisplay(), data.getName(), points, SWT.BOLD);
        label.setFont(font);
        label.addDisposeListener(event -> font.dispose());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    }
}

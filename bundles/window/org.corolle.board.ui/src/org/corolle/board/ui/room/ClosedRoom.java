// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.room;

import java.net.InetAddress;
import java.util.List;
import java.util.function.Consumer;

import org.corolle.board.ui.text.BoardMessages;
import org.corolle.server.Network;
import org.corolle.server.RoomServer;
import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.WindowLanguage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The room while it is closed: the networks to open it to, and the one it was open to before a crash. */
final class ClosedRoom {

    private static final int COMBO_WIDTH = 120;

    private final FormKit kit;
    private final Composite body;
    private final RoomServer server;
    private final Consumer<InetAddress> open;
    private final Runnable lookAgain;

    ClosedRoom(FormKit kit, Composite body, RoomServer server, Consumer<InetAddress> open, Runnable lookAgain) {
        this.kit = kit;
        this.body = body;
        this.server = server;
        this.open = open;
        this.lookAgain = lookAgain;
    }

    void show() {
        kit.heading(body, BoardMessages.TEXTS.get("room.closed.title"));
        server.leftOpen().ifPresent(this::offerAgain);
        kit.paragraph(body, BoardMessages.TEXTS.get("room.closed.text"));
        List<Network> networks = server.networks();
        if (networks.isEmpty()) {
            kit.paragraph(body, BoardMessages.TEXTS.get("room.noNetwork"));
            button("room.lookAgain", lookAgain);
        } else {
            offer(networks);
        }
    }

    private void offerAgain(Network network) {
        kit.paragraph(body, BoardMessages.TEXTS.get("room.leftOpen", network.host()));
        button("room.openAgain", () -> open.accept(network.address()));
    }

    private void offer(List<Network> networks) {
        kit.explanation(body, BoardMessages.TEXTS.get("room.network"));
        Combo choice = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        networks.forEach(each -> choice.add(BoardMessages.TEXTS.get("room.networkItem", each.host(), each.name())));
        choice.select(0);
        GridDataFactory.fillDefaults().grab(true, false).hint(COMBO_WIDTH, SWT.DEFAULT).applyTo(choice);
        Label hint = kit.explanation(body, hint(networks.get(0)));
        choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            hint.setText(hint(networks.get(choice.getSelectionIndex())));
            body.layout(true, true);
        }));
        button("room.open", () -> open.accept(networks.get(choice.getSelectionIndex()).address()));
    }

    private static String hint(Network network) {
        return network.hint(WindowLanguage.locale()).orElse("");
    }

    private void button(String key, Runnable act) {
        Button button = kit.toolkit().createButton(body, BoardMessages.TEXTS.get(key), SWT.PUSH);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> act.run()));
    }
}

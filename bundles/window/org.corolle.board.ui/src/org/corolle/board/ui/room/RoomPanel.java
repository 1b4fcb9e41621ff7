// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.room;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

import org.corolle.board.ui.text.BoardMessages;
import org.corolle.hub.change.Participant.Role;
import org.corolle.server.RoomServer;
import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.OpenProject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** What the room view shows of one project: closed, with the networks to choose from; or open, with its addresses. */
final class RoomPanel {

    /** The QR code beside the addresses, in pixels. */
    private static final int QR_SIZE = 220;

    private final OpenProject project;
    private final RoomServer server;
    private final FormKit kit;
    private final ScrolledForm form;
    private final Composite body;
    private Optional<InetAddress> shown = Optional.empty();
    private boolean drawn;
    private Label people;
    private Label warning;

    RoomPanel(Composite parent, OpenProject project, RoomServer server) {
        this.project = project;
        this.server = server;
        kit = FormKit.on(parent);
        form = kit.page(parent, 1);
        body = form.getBody();
        body.setLayout(Spacing.panel(1));
        refresh();
    }

    /** Shows how it stands now. */
    void refresh() {
        Optional<InetAddress> open = server.openedAt();
        if (!drawn || !open.equals(shown)) {
            drawn = true;
            shown = open;
            for (Control child : body.getChildren()) {
                child.dispose();
            }
            people = null;
            open.ifPresentOrElse(this::showOpen, this::showClosed);
        }
        count();
        form.reflow(true);
    }

    private void showClosed() {
        new ClosedRoom(kit, body, server, this::open, this::lookAgain).show();
        button("room.projector", () -> ProjectorHandler.open(form.getShell(), project));
    }

    private void lookAgain() {
        drawn = false;
        refresh();
    }

    private void showOpen(InetAddress at) {
        kit.heading(body, BoardMessages.TEXTS.get("room.open.title"));
        people = kit.paragraph(body, "");
        warning = kit.paragraph(body, "");
        String address = server.address(Role.PARTICIPANT);
        QrPicture picture = new QrPicture(body, address);
        picture.setToolTipText(address);
        picture.getAccessible().addAccessibleListener(org.eclipse.swt.accessibility.AccessibleListener
                .getNameAdapter(event -> event.result = BoardMessages.TEXTS.get("room.qr", address)));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).hint(QR_SIZE, QR_SIZE).applyTo(picture);
        kit.paragraph(body, BoardMessages.TEXTS.get("room.byCode", server.shortAddress()));
        kit.title(body, server.code());
        button("room.fullScreen", () -> new FullScreenAddress(form.getShell(), server).open());
        new WifiFields(kit, body, server);
        for (Role role : List.of(Role.PARTICIPANT, Role.SCRIBE, Role.PROJECTOR, Role.FACILITATOR)) {
            new AddressRow(kit, body, BoardMessages.TEXTS.get("room.role." + role), server.address(role));
        }
        kit.explanation(body, BoardMessages.TEXTS.get("room.keepSecret"));
        button("room.projector", () -> ProjectorHandler.open(form.getShell(), project));
        button("room.renew", this::renew);
        button("room.close", server::closeRoom);
    }

    private void count() {
        if (people != null) {
            List<Role> roles = server.connected();
            people.setText(BoardMessages.TEXTS.get("room.people", count(roles, Role.PARTICIPANT),
                    count(roles, Role.SCRIBE),
                    count(roles, Role.PROJECTOR)));
            int devices = (int) roles.stream().filter(role -> role != Role.FACILITATOR).count();
            warning.setText(shown.flatMap(at -> server.networks().stream().filter(n -> n.address().equals(at))
                    .findFirst())
                    .flatMap(n -> n.warning(devices, WindowLanguage.locale())).orElse(""));
        }
    }

    private static long count(List<Role> roles, Role wanted) {
        return roles.stream().filter(role -> role == wanted).count();
    }

    private void open(InetAddress at) {
        try {
            server.openTo(at);
        } catch (IOException e) {
            MessageDialog.openInformation(form.getShell(), BoardMessages.TEXTS.get("room.open"),
                    BoardMessages.TEXTS.get("room.cannotOpen", at.getHostAddress()));
        }
        refresh();
    }

    private void renew() {
        if (MessageDialog.openConfirm(form.getShell(), BoardMessages.TEXTS.get("room.renew"),
                BoardMessages.TEXTS.get("room.renew.sure"))) {
            server.renewSecrets();
            lookAgain();
        }
    }

    private void button(String key, Runnable act) {
        Button button = kit.toolkit().createButton(body, BoardMessages.TEXTS.get(key), SWT.PUSH);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> act.run()));
    }
}

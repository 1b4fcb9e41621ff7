// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.room;

import org.corolle.board.ui.text.BoardMessages;
import org.corolle.hub.Answer;
import org.corolle.room.state.Wifi;
import org.corolle.server.RoomServer;
import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowLanguage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The name and the password of the Wi-Fi that people join first, for the projector to show. */
final class WifiFields {

    private static final int FIELD_WIDTH = 120;

    private final RoomServer server;
    private final Text name;
    private final Text password;
    private final Label problem;

    WifiFields(FormKit kit, Composite parent, RoomServer server) {
        this.server = server;
        Composite area = kit.toolkit().createComposite(parent);
        area.setLayout(Spacing.inner(2));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        name = field(kit, area, "room.wifi.name", server.wifi().name());
        password = field(kit, area, "room.wifi.password", server.wifi().password());
        problem = kit.explanation(parent, BoardMessages.TEXTS.get("room.wifi.text"));
    }

    private Text field(FormKit kit, Composite area, String key, String value) {
        Label label = kit.toolkit().createLabel(area, BoardMessages.TEXTS.get(key));
        GridDataFactory.swtDefaults().applyTo(label);
        Text text = new Text(area, SWT.SINGLE | SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(text);
        text.addFocusListener(FocusListener.focusLostAdapter(event -> keep()));
        text.addListener(SWT.DefaultSelection, event -> keep());
        return text;
    }

    private void keep() {
        Wifi wifi = new Wifi(name.getText().strip(), password.getText());
        if (wifi.equals(server.wifi())) {
            return;
        }
        Display display = name.getDisplay();
        server.setWifi(wifi).thenAccept(answer -> display.asyncExec(() -> tell(answer)));
    }

    private void tell(Answer answer) {
        if (!problem.isDisposed()) {
            problem.setText(answer instanceof Answer.Refused refused
                    ? refused.refusal().message(WindowLanguage.locale()) : BoardMessages.TEXTS.get("room.wifi.text"));
            problem.getParent().layout(true, true);
        }
    }
}

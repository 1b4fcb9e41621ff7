// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.welcome;

import java.util.Map;

import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Icons;
import org.corolle.workbench.text.WorkbenchMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Four buttons: a chain to draw, a flower to fill, any new project, one that exists. */
final class StartPart {

    private static final int HEIGHT = 40;
    private static final String START = "org.corolle.workbench.start-workshop";
    private static final String KIND = START + ".kind";

    private final Button first;

    StartPart(FormKit kit, Composite parent, CommandLauncher launcher) {
        kit.heading(parent, WorkbenchMessages.TEXTS.get("welcome.begin"));
        first = button(kit, parent, "board", "welcome.chain", () -> launcher.run(START, Map.of(KIND, "chain")));
        button(kit, parent, "board", "welcome.flower", () -> launcher.run(START, Map.of(KIND, "flower")));
        button(kit, parent, "new", "welcome.new", () -> launcher.run("org.corolle.workbench.new-project"));
        button(kit, parent, "open", "welcome.open", () -> launcher.run("org.corolle.workbench.open-project"));
        kit.explanation(parent, WorkbenchMessages.TEXTS.get("welcome.drop"));
    }

    void setFocus() {
        first.setFocus();
    }

    private static Button button(FormKit kit, Composite parent, String icon, String key, Runnable act) {
        Button button = kit.toolkit().createButton(parent, WorkbenchMessages.TEXTS.get(key), SWT.PUSH);
        button.setImage(Icons.image(Icons.named(icon)));
        button.addListener(SWT.Selection, event -> act.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(button);
        return button;
    }
}

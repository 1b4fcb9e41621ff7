// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.board;

import org.corolle.board.ui.text.BoardMessages;
import org.corolle.ui.look.FormKit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** What stands in the place of a board that cannot be shown here: what is missing, and another way to it. */
final class NoBrowserPage {

    private final ScrolledForm form;

    /** Says that no browser widget runs here and offers to open this address in the system's browser. */
    NoBrowserPage(Composite parent, String address) {
        FormKit kit = FormKit.on(parent);
        form = kit.page(parent, 1);
        Composite body = form.getBody();
        kit.title(body, BoardMessages.TEXTS.get("noBrowser.title"));
        kit.paragraph(body, BoardMessages.TEXTS.get("noBrowser.text." + SWT.getPlatform()));
        Button open = kit.toolkit().createButton(body, BoardMessages.TEXTS.get("noBrowser.open"), SWT.PUSH);
        open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Program.launch(address)));
    }

    /** Says that the board could not be started. */
    static Control problem(Composite parent) {
        FormKit kit = FormKit.on(parent);
        ScrolledForm form = kit.page(parent, 1);
        kit.title(form.getBody(), BoardMessages.TEXTS.get("noServer.title"));
        kit.paragraph(form.getBody(), BoardMessages.TEXTS.get("noServer.text"));
        return form;
    }

    Control control() {
        return form;
    }
}

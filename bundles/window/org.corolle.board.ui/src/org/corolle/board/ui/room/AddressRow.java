// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.room;

import org.corolle.board.ui.text.BoardMessages;
import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Spacing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One role's way in: what the role is called, its address, and a button that copies it. */
final class AddressRow {

    AddressRow(FormKit kit, Composite parent, String role, String address) {
        Composite row = kit.toolkit().createComposite(parent);
        row.setLayout(Spacing.inner(2));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label name = kit.toolkit().createLabel(row, role);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(name);
        Text text = new Text(row, SWT.READ_ONLY | SWT.SINGLE | SWT.BORDER);
        text.setText(address);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT)
                .applyTo(text);
        Button copy = kit.toolkit().createButton(row, BoardMessages.TEXTS.get("room.copy"), SWT.PUSH);
        copy.setToolTipText(BoardMessages.TEXTS.get("room.copy.tip", role));
        copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            Clipboard clipboard = new Clipboard(text.getDisplay());
            clipboard.setContents(new Object[] {address}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }));
    }
}

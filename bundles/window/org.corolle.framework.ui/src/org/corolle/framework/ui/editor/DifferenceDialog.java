// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editor;

import java.util.List;

import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowLanguage;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What stands in another version of the project's file and not here: one difference a line, to read and to copy. */
final class DifferenceDialog extends Dialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    private final List<String> lines;
    private final FrameworkMessages messages = FrameworkMessages.in(WindowLanguage.locale());

    private DifferenceDialog(Shell parent, List<String> lines) {
        super(parent);
        this.lines = lines;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    static void show(Shell parent, List<String> lines) {
        if (!parent.isDisposed()) {
            new DifferenceDialog(parent, lines).open();
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(messages.get("notice.difference"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(Spacing.panel(1));
        Label label = new Label(area, SWT.WRAP);
        label.setText(messages.get("notice.differences"));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
        Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setText(String.join(Text.DELIMITER, lines));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.get("notice.close"), true);
    }
}

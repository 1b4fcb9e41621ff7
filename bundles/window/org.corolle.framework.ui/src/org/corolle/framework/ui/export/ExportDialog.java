// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import org.corolle.framework.ui.text.FrameworkMessages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The dialog around the export: its buttons say what they do. */
final class ExportDialog extends WizardDialog {

    private final FrameworkMessages messages;

    ExportDialog(Shell parent, ExportWizard wizard, FrameworkMessages messages) {
        super(parent, wizard);
        this.messages = messages;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.FINISH_ID).setText(messages.get("export.finish"));
        getButton(IDialogConstants.CANCEL_ID).setText(messages.get("export.cancel"));
    }
}

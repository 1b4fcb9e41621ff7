// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.corolle.core.project.WorkshopStart;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.corolle.workbench.text.WorkbenchMessages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for what a first workshop needs, and nothing else: the action, and activities or petals, one a line. */
final class WorkshopDialog extends TitleAreaDialog {

    private static final int WIDTH = 420;
    private static final int LINES_HEIGHT = 150;

    private final WorkshopKind kind;
    private final Path folder;
    private Text action;
    private Text names;
    private Label file;
    private NewProjectRequest request;

    WorkshopDialog(Shell shell, WorkshopKind kind, Path folder) {
        super(shell);
        this.kind = kind;
        this.folder = folder;
        setHelpAvailable(false);
    }

    /** What was asked for; empty when it was given up. */
    Optional<NewProjectRequest> ask() {
        return open() == OK ? Optional.of(request) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(WorkbenchMessages.TEXTS.get(kind.key() + ".title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        body.setLayout(Spacing.panel(1));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        label(body, "start.action");
        action = new Text(body, SWT.BORDER);
        action.setMessage(WorkbenchMessages.TEXTS.get("start.action.hint"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(action);
        label(body, kind.key() + ".names");
        names = new Text(body, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        names.setText(String.join(names.getLineDelimiter(), kind.usualNames()));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES_HEIGHT).applyTo(names);
        file = new Label(body, SWT.WRAP);
        file.setForeground(WindowColours.quiet(file));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(file);
        action.addModifyListener(event -> check());
        setTitle(WorkbenchMessages.TEXTS.get(kind.key() + ".title"));
        setMessage(WorkbenchMessages.TEXTS.get(kind.key() + ".text"));
        return body;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, OK, WorkbenchMessages.TEXTS.get("start.begin"), true);
        createButton(parent, CANCEL, IDialogConstants.CANCEL_LABEL, false);
        check();
        action.setFocus();
    }

    @Override
    protected void okPressed() {
        WorkshopStart start = kind.start(action.getText(), List.of(names.getText().split("\\R")));
        request = new NewProjectRequest(kind.template(), start.action(), "", "", FileNames.free(folder, start.action()),
                Optional.of(start));
        super.okPressed();
    }

    private void check() {
        boolean named = !FileNames.of(action.getText()).isEmpty();
        getButton(OK).setEnabled(named);
        file.setText(named ? WorkbenchMessages.TEXTS.get("start.file", FileNames.free(folder, action.getText())) : "");
        file.requestLayout();
    }

    private static void label(Composite body, String key) {
        new Label(body, SWT.NONE).setText(WorkbenchMessages.TEXTS.get(key));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.corolle.samples.Template;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.corolle.workbench.settings.FolderChooser;
import org.corolle.workbench.text.WorkbenchMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What the project is called, for whom it is, and where its file goes. */
final class IdentityPage extends WizardPage {

    private static final int WIDTH = 340;

    private final Path firstFolder;
    private Text name;
    private Text territory;
    private Text organisation;
    private Text folder;
    private Label file;

    IdentityPage(Path folder) {
        super("identity", WorkbenchMessages.TEXTS.get("create.identity.title"), null);
        setDescription(WorkbenchMessages.TEXTS.get("create.identity.text"));
        firstFolder = folder;
        setPageComplete(false);
    }

    /** What was asked for, with this template. */
    NewProjectRequest request(Template template) {
        return new NewProjectRequest(template, name.getText().strip(), territory.getText().strip(),
                organisation.getText().strip(), target(), Optional.empty());
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(Spacing.panel(3));
        name = row(body, "create.name", "create.name.hint", 2);
        territory = row(body, "create.territory", "create.territory.hint", 2);
        organisation = row(body, "create.organisation", "create.organisation.hint", 2);
        folder = row(body, "create.folder", null, 1);
        folder.setText(firstFolder.toString());
        Button browse = new Button(body, SWT.PUSH);
        browse.setText(WorkbenchMessages.TEXTS.get("browse"));
        browse.addListener(SWT.Selection, event -> browse());
        new Label(body, SWT.NONE).setText(WorkbenchMessages.TEXTS.get("create.file"));
        file = new Label(body, SWT.NONE);
        file.setForeground(WindowColours.quiet(file));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(file);
        name.addModifyListener(event -> check());
        folder.addModifyListener(event -> check());
        setControl(body);
        check();
        setErrorMessage(null);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            name.setFocus();
        }
    }

    private void check() {
        Optional<String> problem = problem();
        String fileName = FileNames.of(name.getText());
        file.setText(fileName.isEmpty() ? WorkbenchMessages.TEXTS.get("create.file.none") : fileName + ".corolle");
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        if (name.getText().isBlank()) {
            return Optional.of(WorkbenchMessages.TEXTS.get("create.name.missing"));
        }
        if (FileNames.of(name.getText()).isEmpty()) {
            return Optional.of(WorkbenchMessages.TEXTS.get("create.name.letters"));
        }
        if (!FolderChooser.isUsable(folder.getText())) {
            return Optional.of(WorkbenchMessages.TEXTS.get("settings.folder.bad"));
        }
        return Files.exists(target())
                ? Optional.of(WorkbenchMessages.TEXTS.get("create.exists", target().getFileName())) : Optional.empty();
    }

    private Path target() {
        return Path.of(folder.getText().strip(), FileNames.of(name.getText()) + ".corolle");
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        dialog.setText(WorkbenchMessages.TEXTS.get("create.folder.title"));
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private static Text row(Composite body, String key, String hint, int span) {
        Label label = new Label(body, SWT.NONE);
        label.setText(WorkbenchMessages.TEXTS.get(key));
        Text text = new Text(body, SWT.BORDER);
        if (hint != null) {
            text.setMessage(WorkbenchMessages.TEXTS.get(hint));
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).span(span, 1).applyTo(text);
        return text;
    }
}

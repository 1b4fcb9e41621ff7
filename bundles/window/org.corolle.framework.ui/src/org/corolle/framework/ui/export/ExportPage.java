// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.widgets.AccessibleName;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.ui.look.Spacing;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The one page of the export: documents, formats, language, folder and name, and which files will be written. */
final class ExportPage extends WizardPage {

    private final FrameworkMessages messages;
    private final ExportChoices first;
    private CheckBoxes<GridKind> kinds;
    private CheckBoxes<GridFormat> formats;
    private ExportColumns columns;
    private Button french;
    private Text folder;
    private Text name;
    private Text files;

    ExportPage(FrameworkMessages messages, ExportChoices first) {
        super("export");
        this.messages = messages;
        this.first = first;
        setTitle(messages.get("export.title"));
        setDescription(messages.get("export.text"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(Spacing.MEDIUM, Spacing.MEDIUM)
                .spacing(Spacing.MEDIUM, Spacing.MEDIUM).create());
        setControl(area);
        kinds = new CheckBoxes<>(group(area, "export.documents"), GridKind.class, k -> k.title(messages.locale()),
                this::check);
        kinds.tick(first.kinds());
        formats = new CheckBoxes<>(group(area, "export.formats"), GridFormat.class, f -> f.title(messages.locale()),
                this::check);
        formats.tick(first.formats());
        columns = new ExportColumns(group(area, "export.columns"), messages, first.columns());
        languages(group(area, "export.language"));
        place(area);
        check();
    }

    /** What is asked for now. */
    ExportChoices choices() {
        return new ExportChoices(kinds.ticked(), columns.choice(), formats.ticked(),
                french.getSelection() ? Locale.FRENCH : Locale.ENGLISH, Path.of(folder.getText().strip()),
                ExportChoices.clean(name.getText()));
    }

    private void languages(Group group) {
        french = radio(group, "export.french");
        radio(group, "export.english").setSelection(!Locale.FRENCH.getLanguage()
                .equals(first.language().getLanguage()));
        french.setSelection(Locale.FRENCH.getLanguage().equals(first.language().getLanguage()));
    }

    private void place(Composite area) {
        Group group = group(area, "export.place");
        group.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).margins(Spacing.SMALL, Spacing.SMALL).create());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(group);
        folder = field(group, "export.folder", first.folder().toString());
        Button browse = new Button(group, SWT.PUSH);
        browse.setText(messages.get("export.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        name = field(group, "export.name", first.name());
        new Label(group, SWT.NONE);
        files = new Text(group, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL);
        files.setBackground(group.getBackground());
        AccessibleName.as(files, messages.get("export.files"));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(420, files.getLineHeight() * 4).applyTo(files);
    }

    private Text field(Composite parent, String key, String value) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(messages.get(key));
        Text text = new Text(parent, SWT.BORDER);
        text.setText(value);
        AccessibleName.as(text, messages.get(key).replace("&", ""));
        text.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(messages.get("export.folderDialog"));
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void check() {
        if (files == null) {
            return;
        }
        columns.setEnabled(kinds.ticked().contains(GridKind.INDICATORS));
        String error = error();
        setErrorMessage(error == null ? null : messages.get(error));
        setPageComplete(error == null);
        var documents = error == null ? choices().documents(LocalDate.now()) : List.<ExportChoices.Document>of();
        files.setText(documents.stream().map(d -> d.file().getFileName().toString()).collect(Collectors.joining("\n")));
        boolean replaces = documents.stream().anyMatch(d -> Files.exists(d.file()));
        setMessage(replaces ? messages.get("export.replaces") : messages.get("export.text"), replaces
                ? IMessageProvider.WARNING : IMessageProvider.NONE);
    }

    private String error() {
        if (kinds.ticked().isEmpty()) {
            return "export.noDocument";
        } else if (formats.ticked().isEmpty()) {
            return "export.noFormat";
        } else if (ExportChoices.clean(name.getText()).isEmpty()) {
            return "export.noName";
        }
        try {
            Path path = Path.of(folder.getText().strip());
            return folder.getText().isBlank() || !Files.isDirectory(path) ? "export.noFolder" : Files.isWritable(path)
                    ? null : "export.closedFolder";
        } catch (InvalidPathException unusable) {
            return "export.noFolder";
        }
    }

    private Button radio(Group group, String key) {
        Button button = new Button(group, SWT.RADIO);
        button.setText(messages.get(key));
        button.addListener(SWT.Selection, event -> check());
        return button;
    }

    private Group group(Composite area, String key) {
        Group group = new Group(area, SWT.NONE);
        group.setText(messages.get(key));
        group.setLayout(GridLayoutFactory.fillDefaults().margins(Spacing.SMALL, Spacing.SMALL).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }
}

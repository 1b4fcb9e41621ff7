// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.corolle.workbench.text.WorkbenchMessages;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** The preferences of Corolle: the language of the window and the folder of projects. */
public final class SettingsPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** Id of this page. */
    public static final String ID = "org.corolle.workbench.settings-page";

    private final Map<LanguageChoice, Button> languages = new EnumMap<>(LanguageChoice.class);
    private Text folder;

    @Override
    public void init(IWorkbench workbench) {
        setTitle(WorkbenchMessages.TEXTS.get("settings.title"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(Spacing.inner(1));
        createLanguage(body);
        createFolder(body);
        show(LanguageChoice.in(WorkspaceFolder.folder()), WorkbenchSettings.projectsFolder());
        return body;
    }

    @Override
    protected void performDefaults() {
        show(LanguageChoice.SYSTEM, WorkspaceFolder.documents());
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        WorkbenchSettings.setProjectsFolder(Path.of(folder.getText().strip()));
        LanguageChoice before = LanguageChoice.in(WorkspaceFolder.folder());
        LanguageChoice now = chosen();
        if (now != before) {
            try {
                now.keep(WorkspaceFolder.folder());
            } catch (IOException notKept) {
                setErrorMessage(WorkbenchMessages.TEXTS.get("settings.notKept", WorkspaceFolder.folder()));
                return false;
            }
            if (Restart.isPossible()) {
                offerRestart();
            }
        }
        return true;
    }

    private void createLanguage(Composite parent) {
        Group group = group(parent, "settings.language", 1);
        for (LanguageChoice choice : LanguageChoice.values()) {
            Button button = new Button(group, SWT.RADIO);
            button.setText(WorkbenchMessages.TEXTS.get(choice.key()));
            languages.put(choice, button);
        }
        note(group, "settings.language.note");
    }

    private void createFolder(Composite parent) {
        Group group = group(parent, "settings.folder", 2);
        folder = new Text(group, SWT.BORDER);
        folder.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(folder);
        Button browse = new Button(group, SWT.PUSH);
        browse.setText(WorkbenchMessages.TEXTS.get("browse"));
        browse.addListener(SWT.Selection, event -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell());
            dialog.setFilterPath(folder.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                folder.setText(chosen);
            }
        });
        note(group, "settings.folder.note");
    }

    private void check() {
        boolean good = FolderChooser.isUsable(folder.getText());
        setErrorMessage(good ? null : WorkbenchMessages.TEXTS.get("settings.folder.bad"));
        setValid(good);
    }

    private void show(LanguageChoice language, Path place) {
        languages.forEach((choice, button) -> button.setSelection(choice == language));
        folder.setText(place.toString());
    }

    private LanguageChoice chosen() {
        return languages.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
                .findFirst().orElse(LanguageChoice.SYSTEM);
    }

    private void offerRestart() {
        MessageDialog question = new MessageDialog(getShell(), WorkbenchMessages.TEXTS.get("settings.restart.title"),
                null,
                WorkbenchMessages.TEXTS.get("settings.restart.text"), MessageDialog.QUESTION, 0,
                WorkbenchMessages.TEXTS.get("settings.restart.now"),
                WorkbenchMessages.TEXTS.get("settings.restart.later"));
        if (question.open() == 0) {
            // once this dialog is gone: it still has something to put away
            getShell().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
        }
    }

    private static Group group(Composite parent, String key, int columns) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(WorkbenchMessages.TEXTS.get(key));
        group.setLayout(Spacing.panel(columns));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private static void note(Composite group, String key) {
        Label label = new Label(group, SWT.WRAP);
        label.setText(WorkbenchMessages.TEXTS.get(key));
        label.setForeground(WindowColours.quiet(label));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(360, SWT.DEFAULT).applyTo(label);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.widgets.AccessibleName;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Where the documents go, and whether files of the same name may be replaced. */
final class ExportPlace {

    private static final int FOLDER_WIDTH = 320;

    private final Group group;
    private final FrameworkMessages messages;
    private final Text folder;
    private final Button replace;

    ExportPlace(Group group, FrameworkMessages messages, ExportChoices first, Runnable changed) {
        this.group = group;
        this.messages = messages;
        new Label(group, SWT.NONE).setText(messages.get("export.folder"));
        folder = AccessibleName.as(new Text(group, SWT.BORDER), messages.get("export.folder").replace("&", ""));
        folder.setText(first.folder().toString());
        folder.addModifyListener(event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(FOLDER_WIDTH, SWT.DEFAULT).applyTo(folder);
        Button browse = new Button(group, SWT.PUSH);
        browse.setText(messages.get("export.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        replace = new Button(group, SWT.CHECK);
        replace.setText(messages.get("export.replace"));
        replace.setSelection(first.replace());
        replace.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(replace);
    }

    Group group() {
        return group;
    }

    /** The folder; only without an error. */
    Path folder() {
        return Path.of(folder.getText().strip());
    }

    boolean replaces() {
        return replace.getSelection();
    }

    boolean isThere(Path file) {
        return Files.exists(file);
    }

    /** The key of what is wrong with the folder; null if nothing is. */
    String error() {
        try {
            Path path = folder();
            return folder.getText().isBlank() || !Files.isDirectory(path) ? "export.noFolder"
                    : Files.isWritable(path) ? null : "export.closedFolder";
        } catch (InvalidPathException unusable) {
            return "export.noFolder";
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(group.getShell());
        dialog.setText(messages.get("export.folderDialog"));
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.window;

import org.corolle.ui.look.Fonts;
import org.corolle.ui.look.Icons;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.corolle.workbench.text.WorkbenchMessages;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.Version;

/** Name, version, licence, and what it runs on: text that can be selected and copied. */
final class AboutDialog extends Dialog {

    private static final int EMBLEM = 96;
    private static final int WIDTH = 420;

    AboutDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(WorkbenchMessages.TEXTS.get("about.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(Spacing.page(2));
        Label emblem = new Label(area, SWT.NONE);
        Image image = Icons.sized("project", EMBLEM).createImage();
        emblem.addDisposeListener(event -> image.dispose());
        emblem.setImage(image);
        GridDataFactory.swtDefaults().span(1, 3).align(SWT.CENTER, SWT.BEGINNING).applyTo(emblem);
        Label name = new Label(area, SWT.NONE);
        name.setText("Corolle " + version());
        name.setFont(Fonts.title(name));
        name.setForeground(WindowColours.accent(name));
        text(area, WorkbenchMessages.TEXTS.get("about.text"));
        text(area, WorkbenchMessages.TEXTS.get("about.runs", System.getProperty("java.version"),
                System.getProperty("os.name")));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    private static void text(Composite area, String words) {
        Text text = new Text(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        text.setText(words);
        text.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    }

    /** The version without the moment of the build. */
    static String version() {
        Version version = Platform.getBundle("org.corolle.workbench").getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}

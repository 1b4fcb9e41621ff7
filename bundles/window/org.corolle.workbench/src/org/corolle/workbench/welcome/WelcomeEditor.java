// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.welcome;

import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Icons;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.corolle.workbench.text.WorkbenchMessages;
import org.corolle.workbench.window.ReadingEditor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The welcome page: what one can begin with. */
public final class WelcomeEditor extends ReadingEditor {

    /** Id of this editor. */
    public static final String ID = "org.corolle.workbench.welcome";

    private static final int EMBLEM = 64;
    private static final int WIDTH = 1000;

    private StartPart begin;
    private RecentPart recent;

    @Override
    public void createPartControl(Composite parent) {
        FormKit kit = FormKit.on(parent);
        ScrolledForm form = kit.page(parent, 1);
        Composite page = kit.toolkit().createComposite(form.getBody());
        page.setLayout(Spacing.inner(2));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, false).hint(WIDTH, SWT.DEFAULT)
                .applyTo(page);
        createHead(kit, page);
        Composite left = column(kit, page, true);
        Composite right = column(kit, page, false);
        CommandLauncher launcher = new CommandLauncher(getSite());
        begin = new StartPart(kit, left, launcher);
        recent = new RecentPart(kit, left, launcher);
        new SamplesPart(kit, right, launcher);
        form.reflow(true);
    }

    @Override
    public void setFocus() {
        recent.refresh();
        begin.setFocus();
    }

    private void createHead(FormKit kit, Composite page) {
        Composite head = kit.toolkit().createComposite(page);
        head.setLayout(Spacing.inner(2));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(head);
        Label emblem = kit.toolkit().createLabel(head, "");
        Image image = Icons.sized("project", EMBLEM).createImage();
        emblem.addDisposeListener(event -> image.dispose());
        emblem.setImage(image);
        GridDataFactory.swtDefaults().span(1, 2).applyTo(emblem);
        kit.title(head, "Corolle").setForeground(WindowColours.accent(head));
        kit.explanation(head, WorkbenchMessages.TEXTS.get("welcome.subtitle"));
        head.getChildren()[1].setLayoutData(GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.END)
                .create());
        head.getChildren()[2].setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
    }

    private static Composite column(FormKit kit, Composite page, boolean narrow) {
        Composite column = kit.toolkit().createComposite(page);
        column.setLayout(Spacing.panel(1));
        GridDataFactory.fillDefaults().grab(!narrow, true).hint(narrow ? WIDTH * 2 / 5 : SWT.DEFAULT, SWT.DEFAULT)
                .applyTo(column);
        return column;
    }
}

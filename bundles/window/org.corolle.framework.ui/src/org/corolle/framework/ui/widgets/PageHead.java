// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.widgets;

import org.corolle.ui.look.Fonts;
import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Spacing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The head of a page: its title on the left, its one act on the right. */
public final class PageHead {

    private PageHead() { }

    public static void create(FormKit kit, Composite parent, String title, String act, Runnable does) {
        Composite head = kit.toolkit().createComposite(parent);
        head.setLayout(Spacing.inner(2));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label label = kit.toolkit().createLabel(head, title, SWT.WRAP);
        label.setFont(Fonts.heading(label));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(label);
        Button button = kit.toolkit().createButton(head, act, SWT.PUSH);
        button.addListener(SWT.Selection, event -> does.run());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
    }
}

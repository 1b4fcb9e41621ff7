// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.opening;

import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.project.UiMessages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ProgressBar;

/** A file is being read: which one, how far, and a button to stop. */
final class LoadingPage {

    private static final int STEPS = 1000;
    private static final int WIDTH = 420;

    private final Composite page;
    private ProgressBar bar;

    LoadingPage(Composite parent, ProjectInput input, Runnable stop) {
        FormKit kit = FormKit.on(parent);
        page = kit.toolkit().createComposite(parent);
        page.setLayout(Spacing.page(1));
        kit.heading(page, UiMessages.TEXTS.get("opening.title", input.getName()));
        bar = new ProgressBar(page, SWT.INDETERMINATE);
        lay(bar);
        kit.explanation(page, input.file().toString());
        Button cancel = kit.toolkit().createButton(page, UiMessages.TEXTS.get("opening.cancel"), SWT.PUSH);
        GridDataFactory.swtDefaults().hint(cancel.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 2 * Spacing.MEDIUM,
                SWT.DEFAULT)
                .applyTo(cancel);
        cancel.addListener(SWT.Selection, event -> {
            cancel.setEnabled(false);
            stop.run();
        });
    }

    void advanced(double share) {
        if (share < 0) {
            return;
        }
        if ((bar.getStyle() & SWT.INDETERMINATE) != 0) {
            ProgressBar exact = new ProgressBar(page, SWT.SMOOTH);
            exact.setMaximum(STEPS);
            exact.moveAbove(bar);
            bar.dispose();
            bar = exact;
            lay(bar);
            page.layout(true);
        }
        bar.setSelection((int) (share * STEPS));
    }

    private static void lay(ProgressBar bar) {
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(bar);
    }
}

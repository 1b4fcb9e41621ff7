// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.widgets;

import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One page in front of others: the content, or a friendly sentence when there is nothing to show yet. */
public final class PageStack {

    private final Composite parent;
    private final StackLayout stack = new StackLayout();
    private Composite sentence;

    public PageStack(Composite parent) {
        this.parent = new Composite(parent, SWT.NONE);
        this.parent.setLayout(stack);
        this.parent.setBackground(WindowColours.page(parent));
    }

    /** The parent of the pages. */
    public Composite parent() {
        return parent;
    }

    public void show(Control page) {
        stack.topControl = page;
        parent.layout();
    }

    /** Says that there is nothing yet and what to do. */
    public void say(String title, String text) {
        say(title, text, "", () -> { });
    }

    /** The same, with a button for the first act. */
    public void say(String title, String text, String act, Runnable does) {
        if (sentence != null) {
            sentence.dispose();
        }
        sentence = new Composite(parent, SWT.NONE);
        sentence.setLayout(GridLayoutFactory.fillDefaults().margins(Spacing.MEDIUM, Spacing.LARGE).create());
        FormKit kit = FormKit.on(sentence);
        kit.toolkit().adapt(sentence);
        kit.heading(sentence, title);
        kit.explanation(sentence, text);
        if (!act.isEmpty()) {
            Button button = kit.toolkit().createButton(sentence, act, SWT.PUSH);
            GridDataFactory.swtDefaults().indent(0, Spacing.MEDIUM).applyTo(button);
            button.addListener(SWT.Selection, event -> does.run());
        }
        show(sentence);
    }

    public boolean setFocus() {
        return stack.topControl != null && stack.topControl.setFocus();
    }
}

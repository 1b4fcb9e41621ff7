// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.look;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * A calm line above a page that says something once and can be put away; it takes no room while it has nothing to say.
 */
public final class NoticeBar {

    private final Composite bar;
    private final Label words;

    /** A bar in a parent with a grid of one column; the tip is what its button says. */
    public NoticeBar(Composite parent, String closeTip) {
        bar = new Composite(parent, SWT.NONE);
        bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(Spacing.MEDIUM, Spacing.SMALL).create());
        bar.setBackground(WindowColours.of(bar, "#fbf3dc"));
        bar.setBackgroundMode(SWT.INHERIT_FORCE);
        words = new Label(bar, SWT.WRAP);
        words.setForeground(WindowColours.of(words, "#4a3b00"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(words);
        ToolItem close = new ToolItem(new ToolBar(bar, SWT.FLAT), SWT.PUSH);
        close.setImage(Icons.image(Icons.named("close")));
        close.setToolTipText(closeTip);
        close.addListener(SWT.Selection, event -> clear());
        words.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words.getText();
            }
        });
        clear();
    }

    /** Says this until it is put away or something else is said. */
    public void say(String text) {
        if (!bar.isDisposed()) {
            words.setText(text);
            show(true);
            words.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    /** Says nothing any more. */
    public void clear() {
        if (!bar.isDisposed()) {
            words.setText("");
            show(false);
        }
    }

    /** What it says; empty when nothing. */
    public String text() {
        return words.getText();
    }

    private void show(boolean visible) {
        GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(bar);
        bar.setVisible(visible);
        bar.getParent().layout(true, true);
    }
}

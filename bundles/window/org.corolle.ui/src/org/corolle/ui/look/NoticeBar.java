// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.look;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * A calm line above a page that says something once and can be put away; it takes no room while it has nothing to say.
 */
public final class NoticeBar {

    private static final int COLUMNS = 3;

    private final Composite bar;
    private final Label words;
    private final Composite acts;

    /** Something that can be done about what a notice says. */
    public record Act(String label, Runnable does) { }

    /** A bar in a parent with a grid of one column; the tip is what its button says. */
    public NoticeBar(Composite parent, String closeTip) {
        bar = new Composite(parent, SWT.NONE);
        bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(Spacing.MEDIUM, Spacing.SMALL)
                .create());
        bar.setBackground(WindowColours.surface(bar, "#fbf3dc"));
        bar.setBackgroundMode(SWT.INHERIT_FORCE);
        words = new Label(bar, SWT.WRAP);
        words.setForeground(WindowColours.text(words, "#4a3b00"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(words);
        acts = new Composite(bar, SWT.NONE);
        acts.setLayout(RowLayoutFactory.fillDefaults().spacing(Spacing.SMALL).center(true).create());
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
        say(text, List.of());
    }

    /** The same, with what can be done about it; whatever is done puts the notice away. */
    public void say(String text, List<Act> offered) {
        if (!bar.isDisposed()) {
            words.setText(text);
            offer(offered);
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

    private void offer(List<Act> offered) {
        for (Control old : acts.getChildren()) {
            old.dispose();
        }
        for (Act act : offered) {
            Button button = new Button(acts, SWT.PUSH);
            button.setText(act.label());
            button.addListener(SWT.Selection, event -> {
                clear();
                act.does().run();
            });
        }
        GridDataFactory.swtDefaults().exclude(offered.isEmpty()).applyTo(acts);
        acts.setVisible(!offered.isEmpty());
    }

    private void show(boolean visible) {
        GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(bar);
        bar.setVisible(visible);
        bar.getParent().layout(true, true);
    }
}

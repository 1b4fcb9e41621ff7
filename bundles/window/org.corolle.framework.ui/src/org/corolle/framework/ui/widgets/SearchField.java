// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.widgets;

import org.corolle.ui.look.Spacing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A box to search in, that waits until the typing pauses; Escape empties it, the arrow down leads to what was found.
 */
public final class SearchField {

    /** Long enough not to search at each letter, short enough not to be noticed. */
    private static final int PAUSE_MILLIS = 250;

    private final Text text;
    private final Label found;
    private final Runnable search;
    private final Runnable waiting = this::searchNow;
    private boolean silent;

    public SearchField(Composite parent, String hint, Runnable search) {
        this.search = search;
        Composite line = new Composite(parent, SWT.NONE);
        line.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(Spacing.SMALL, Spacing.SMALL).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        text = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        text.setMessage(hint);
        AccessibleName.as(text, hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        found = new Label(line, SWT.NONE);
        text.addModifyListener(event -> {
            if (!silent) {
                text.getDisplay().timerExec(PAUSE_MILLIS, waiting);
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                text.setText("");
            }
        });
        text.addListener(SWT.DefaultSelection, event -> searchNow());
    }

    public String text() {
        return text.getText().strip();
    }

    /** Empties the box and searches nothing, at once. */
    public void clear() {
        if (!text.getText().isEmpty()) {
            silent = true;
            text.setText("");
            silent = false;
            searchNow();
        }
    }

    /** Says how much was found. */
    public void found(String words) {
        found.setText(words);
        found.getParent().layout();
    }

    /** Where the arrow down leads, and from where a letter leads back: whoever types on a list searches in it. */
    public void leadsTo(Control results) {
        results.addListener(SWT.KeyDown, event -> {
            boolean letter = Character.isLetterOrDigit(event.character) && (event.stateMask & ~SWT.SHIFT) == 0;
            if (letter && event.doit) {
                event.doit = false;
                text.setFocus();
                text.setText(String.valueOf(event.character));
                text.setSelection(text.getCharCount());
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                results.setFocus();
            }
        });
    }

    private void searchNow() {
        if (!text.isDisposed()) {
            text.getDisplay().timerExec(-1, waiting);
            search.run();
        }
    }
}

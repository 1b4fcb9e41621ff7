// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The wheel scrolls the page; it never changes what is said on its way, not even where the keyboard is. */
public final class PageWheel {

    /** In points, for each line that the wheel turns. */
    private static final int LINE = 16;

    private PageWheel() { }

    /** Has the wheel over this control scroll what the control stands on. */
    public static void on(Control control) {
        control.addListener(SWT.MouseVerticalWheel, event -> turn(control, event));
    }

    private static void turn(Control control, Event event) {
        event.doit = false;
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrolledComposite page) {
                page.setOrigin(page.getOrigin().x, Math.max(0, page.getOrigin().y - event.count * LINE));
                return;
            }
        }
    }
}

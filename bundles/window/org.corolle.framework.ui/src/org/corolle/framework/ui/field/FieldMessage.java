// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import org.corolle.ui.look.WindowColours;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A calm line under a field that says why what it holds is not in the project; it takes no room when all is well. */
final class FieldMessage {

    private final Composite parent;
    private final FieldContext context;
    private Label label;

    FieldMessage(Composite parent, FieldContext context) {
        this.parent = parent;
        this.context = context;
    }

    void say(String words) {
        String before = label == null || label.isDisposed() ? "" : label.getText();
        if (before.equals(words) || parent.isDisposed()) {
            return;
        }
        if (label != null) {
            label.dispose();
            label = null;
        }
        if (!words.isEmpty()) {
            label = context.kit().toolkit().createLabel(parent, words, SWT.WRAP);
            label.setForeground(WindowColours.of(label, "#a33b00"));
            GridDataFactory.fillDefaults().grab(true, false).hint(GrowingText.NARROWEST, SWT.DEFAULT).applyTo(label);
        }
        context.resized().run();
    }
}

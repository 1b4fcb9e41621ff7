// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.typing;

import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.WindowColours;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A calm line under a field that says why what it holds is not in the project; it takes no room when all is well. */
public final class FieldMessage {

    private final Composite parent;
    private final FormKit kit;
    private final Runnable resized;
    private Label label;

    public FieldMessage(Composite parent, FormKit kit, Runnable resized) {
        this.parent = parent;
        this.kit = kit;
        this.resized = resized;
    }

    public void say(String words) {
        String before = label == null || label.isDisposed() ? "" : label.getText();
        if (before.equals(words) || parent.isDisposed()) {
            return;
        }
        if (label != null) {
            label.dispose();
            label = null;
        }
        if (!words.isEmpty()) {
            label = kit.toolkit().createLabel(parent, words, SWT.WRAP);
            label.setForeground(WindowColours.text(label, "#a33b00"));
            GridDataFactory.fillDefaults().grab(true, false).hint(GrowingText.NARROWEST, SWT.DEFAULT).applyTo(label);
        }
        resized.run();
    }
}

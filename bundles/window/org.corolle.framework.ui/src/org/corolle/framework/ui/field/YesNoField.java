// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no, as a box to tick. */
final class YesNoField implements PropertyField {

    private final FieldTarget slot;
    private final Button box;

    YesNoField(Composite parent, FieldTarget slot) {
        this.slot = slot;
        box = slot.context().kit().toolkit().createButton(parent, slot.context().messages().get("value.yes"),
                SWT.CHECK);
        refresh();
        box.addListener(SWT.Selection, event -> slot.set(String.valueOf(box.getSelection())));
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void refresh() {
        box.setSelection(slot.element().map(e -> Boolean.TRUE.equals(e.eGet(slot.feature()))).orElse(false));
    }
}

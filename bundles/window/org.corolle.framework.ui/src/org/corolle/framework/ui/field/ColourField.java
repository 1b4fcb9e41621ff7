// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A colour: shown, typed as #RRGGBB, or chosen. */
final class ColourField implements PropertyField {

    private static final int SIDE = 22;

    private final FieldTarget slot;
    private final Composite line;
    private final Canvas swatch;
    private final ValueField value;

    ColourField(Composite parent, FieldTarget slot) {
        this.slot = slot;
        line = slot.context().kit().toolkit().createComposite(parent);
        line.setLayout(Spacing.inner(3));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        swatch = new Canvas(line, SWT.BORDER | SWT.NO_FOCUS);
        GridDataFactory.swtDefaults().hint(SIDE, SIDE).applyTo(swatch);
        Composite typed = slot.context().kit().toolkit().createComposite(line);
        typed.setLayout(Spacing.inner(1));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
        value = new ValueField(typed, slot);
        Button choose = slot.context().kit().toolkit().createButton(line, slot.context().messages().get("field.choose"),
                SWT.PUSH);
        choose.addListener(SWT.Selection, event -> choose());
        refresh();
    }

    @Override
    public Control control() {
        return value.control();
    }

    @Override
    public void refresh() {
        value.refresh();
        String now = slot.literal();
        swatch.setBackground(now == null ? WindowColours.page(swatch) : WindowColours.of(swatch, now));
    }

    private void choose() {
        ColorDialog dialog = new ColorDialog(line.getShell());
        dialog.setText(slot.label());
        String now = slot.literal();
        if (now != null) {
            dialog.setRGB(WindowColours.of(swatch, now).getRGB());
        }
        RGB chosen = dialog.open();
        if (chosen != null) {
            slot.set(String.format("#%02x%02x%02x", chosen.red, chosen.green, chosen.blue));
        }
    }
}

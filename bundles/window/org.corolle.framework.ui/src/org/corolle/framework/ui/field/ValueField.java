// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import java.util.Objects;
import java.util.Optional;

import org.corolle.framework.ui.typing.FieldMessage;
import org.corolle.framework.ui.typing.GrowingText;
import org.corolle.framework.ui.typing.ValueSyntax;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * A number or a date: taken when the field is left or with Enter. What cannot be taken stays there, with a word of
 * help.
 */
final class ValueField implements PropertyField {

    private final FieldTarget slot;
    private final ValueSyntax format;
    private final Text text;
    private final FieldMessage message;
    private String shown;

    ValueField(Composite parent, FieldTarget slot) {
        this.slot = slot;
        this.format = new ValueSyntax((EAttribute) slot.feature(), slot.context().messages());
        text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        slot.context().kit().toolkit().adapt(text, true, false);
        GridDataFactory.swtDefaults().hint(GrowingText.NARROWEST, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .grab(true, false).applyTo(text);
        message = new FieldMessage(parent, slot.context().kit(), slot.context().resized());
        shown = slot.literal();
        text.setText(format.shown(shown));
        text.addListener(SWT.FocusOut, event -> take());
        text.addListener(SWT.DefaultSelection, event -> take());
        Runnable flush = this::take;
        slot.context().open().addWaiting(flush);
        text.addDisposeListener(event -> slot.context().open().removeWaiting(flush));
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public void refresh() {
        String now = slot.literal();
        boolean untouched = text.getText().equals(format.shown(shown));
        if (untouched && !Objects.equals(now, shown)) {
            text.setText(format.shown(now));
        }
        shown = now;
    }

    private void take() {
        if (text.isDisposed() || text.getText().equals(format.shown(shown))) {
            return;
        }
        String typed = text.getText().strip();
        Optional<String> literal = format.literal(typed);
        if (typed.isEmpty() || literal.isPresent()) {
            message.say("");
            shown = literal.orElse(null);
            text.setText(format.shown(shown));
            slot.set(shown);
        } else {
            message.say(format.hint(typed));
        }
    }
}

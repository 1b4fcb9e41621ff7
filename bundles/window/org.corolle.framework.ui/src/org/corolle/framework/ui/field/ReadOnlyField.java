// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.framework.ui.typing.GrowingText;
import org.corolle.model.transfer.Provenance;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A value that only the program changes: to be read, selected and copied. */
final class ReadOnlyField implements PropertyField {

    private final FieldTarget slot;
    private final Text text;

    ReadOnlyField(Composite parent, FieldTarget slot) {
        this.slot = slot;
        text = new Text(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        slot.context().kit().toolkit().adapt(text, true, false);
        GridDataFactory.fillDefaults().grab(true, false).hint(GrowingText.NARROWEST, SWT.DEFAULT).applyTo(text);
        refresh();
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public void refresh() {
        String words = slot.element().map(this::words).filter(w -> !w.isBlank()).orElse("–");
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
    }

    private String words(EObject element) {
        Object value = element.eGet(slot.feature());
        if (value instanceof Provenance p) {
            return Stream.of(p.getKitId(), p.getKitVersion(), p.getElementId()).filter(Objects::nonNull)
                    .collect(Collectors.joining(" · "));
        } else if (value instanceof EObject target) {
            return slot.context().titles().of(target);
        }
        return slot.feature() instanceof EAttribute && !slot.feature().isMany() ? slot.context().values()
                .of(element, slot.feature()) : "";
    }
}

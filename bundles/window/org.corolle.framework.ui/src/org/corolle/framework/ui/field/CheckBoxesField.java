// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.hub.operation.Operation;
import org.corolle.ui.look.Spacing;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Several of a few words, each with a box to tick. */
final class CheckBoxesField implements PropertyField {

    private final FieldTarget slot;
    private final Composite area;
    private final Map<String, Button> boxes = new LinkedHashMap<>();

    CheckBoxesField(Composite parent, FieldTarget slot) {
        this.slot = slot;
        area = slot.context().kit().toolkit().createComposite(parent);
        area.setLayout(Spacing.inner(1));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        EEnum type = (EEnum) ((EAttribute) slot.feature()).getEAttributeType();
        for (EEnumLiteral literal : type.getELiterals()) {
            Button box = slot.context().kit().toolkit().createButton(area, slot.context().titles().labels().of(literal),
                    SWT.CHECK);
            box.addListener(SWT.Selection, event -> choose(literal.getLiteral(), box.getSelection()));
            boxes.put(literal.getLiteral(), box);
        }
        refresh();
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void refresh() {
        List<String> now = slot.literals();
        boxes.forEach((literal, box) -> box.setSelection(now.contains(literal)));
    }

    private void choose(String literal, boolean ticked) {
        String feature = slot.feature().getName();
        slot.context().open().change(ticked ? new Operation.Add(slot.id(), feature, literal, -1)
                : new Operation.Remove(slot.id(), feature, literal));
    }
}

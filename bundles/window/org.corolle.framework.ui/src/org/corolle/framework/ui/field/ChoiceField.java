// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import java.util.ArrayList;
import java.util.List;

import org.corolle.framework.ui.typing.GrowingText;
import org.corolle.framework.ui.widgets.PageWheel;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of a few words; the first says that nothing is said, where that can be. */
final class ChoiceField implements PropertyField {

    private final FieldTarget slot;
    private final Combo combo;
    private final List<String> literals = new ArrayList<>();

    ChoiceField(Composite parent, FieldTarget slot) {
        this.slot = slot;
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        slot.context().kit().toolkit().adapt(combo, true, false);
        GridDataFactory.fillDefaults().grab(true, false).hint(GrowingText.NARROWEST, SWT.DEFAULT).applyTo(combo);
        fill((EAttribute) slot.feature());
        refresh();
        combo.addListener(SWT.Selection, event -> slot.set(literals.get(combo.getSelectionIndex())));
        PageWheel.on(combo);
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public void refresh() {
        String now = slot.literal();
        if (now == null && !literals.contains(null)) {
            now = literal(slot.feature().getDefaultValue());
        }
        int index = literals.indexOf(now);
        if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
    }

    private void fill(EAttribute attribute) {
        boolean optional = attribute.isUnsettable() || attribute.getDefaultValue() == null;
        if (optional) {
            add(null, slot.context().messages().get("field.unsaid"));
        }
        if (attribute.getEAttributeType() instanceof EEnum type) {
            for (EEnumLiteral literal : type.getELiterals()) {
                add(literal.getLiteral(), slot.context().titles().labels().of(literal));
            }
        } else {
            add("true", slot.context().messages().get("value.yes"));
            add("false", slot.context().messages().get("value.no"));
        }
    }

    private void add(String literal, String words) {
        literals.add(literal);
        combo.add(words);
    }

    private static String literal(Object value) {
        return value == null ? null : value.toString();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** The one thing of its kind that an element contains: a link that leads there, or an invitation to begin it. */
final class ChildField implements PropertyField {

    private final FieldTarget slot;
    private final EReference reference;
    private final Hyperlink link;

    ChildField(Composite parent, FieldTarget slot) {
        this.slot = slot;
        this.reference = (EReference) slot.feature();
        link = FieldLinks.link(parent, slot.context(), "", this::go);
        refresh();
    }

    @Override
    public Control control() {
        return link;
    }

    @Override
    public void refresh() {
        EObject child = child();
        String words = child != null ? slot.context().titles().of(child)
                : slot.context().messages().get("field.addKind", slot.context().titles().labels()
                .of(reference.getEReferenceType()));
        if (!link.getText().equals(words)) {
            link.setText(words);
            slot.context().resized().run();
        }
    }

    private EObject child() {
        return slot.element().map(e -> (EObject) e.eGet(reference)).orElse(null);
    }

    private void go() {
        EObject child = child();
        if (child != null) {
            slot.context().follow().accept(child);
        } else {
            slot.element().ifPresent(element -> slot.context().edits().create(element, reference,
                    reference.getEReferenceType(), -1)
                    .thenAccept(made -> made.ifPresent(slot.context().follow())));
        }
    }
}

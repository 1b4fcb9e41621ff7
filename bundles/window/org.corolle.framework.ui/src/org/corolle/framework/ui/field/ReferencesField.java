// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import java.util.List;

import org.corolle.framework.ui.editing.Edits;
import org.corolle.framework.ui.widgets.FieldRow;
import org.corolle.hub.operation.Operation;
import org.corolle.ui.look.Spacing;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.Hyperlink;

/**
 * Other elements: links that lead there; more are chosen below, each can be taken off and moved with Alt and arrows.
 */
final class ReferencesField extends RowsField {

    ReferencesField(Composite parent, FieldTarget slot) {
        super(parent, slot, MOST);
        FieldLinks.link(area(), slot.context(), slot.context().messages().get("field.add"),
                () -> new ReferenceChooser(slot).ask(area().getShell()));
        refresh();
    }

    @Override
    FieldRow row(Composite parent, EObject element) {
        String id = Edits.id(element);
        FieldContext context = slot.context();
        Composite line = context.kit().toolkit().createComposite(parent);
        line.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(Spacing.SMALL, 0).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Hyperlink link = FieldLinks.link(line, context, context.titles().of(element),
                () -> context.open().element(id).ifPresent(context.follow()));
        link.addListener(SWT.KeyDown, event -> key(event, id));
        FieldLinks.button(FieldLinks.bar(line, context), "close", () -> context.messages().get("field.takeOff",
                link.getText()), () -> takeOff(id));
        return new FieldRow(line, List.of(() -> FieldLinks.rename(link, context, id)));
    }

    private void takeOff(String id) {
        slot.context().open().change(new Operation.Remove(slot.id(), slot.feature().getName(), id));
    }

    private void key(Event event, String id) {
        if (event.keyCode == SWT.DEL && event.stateMask == 0) {
            takeOff(id);
        } else if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            int to = slot.literals().indexOf(id) + (event.keyCode == SWT.ARROW_UP ? -1 : 1);
            if (to >= 0 && to < slot.literals().size()) {
                slot.context().open().change(new Operation.Reorder(slot.id(), slot.feature().getName(), id, to));
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** One other element: a link that leads there, with buttons to choose another one or none. */
final class ReferenceField implements PropertyField {

    private final FieldTarget slot;
    private final Hyperlink link;
    private final ToolItem clear;

    ReferenceField(Composite parent, FieldTarget slot) {
        this.slot = slot;
        Composite line = slot.context().kit().toolkit().createComposite(parent);
        line.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(Spacing.SMALL, 0).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        link = FieldLinks.link(line, slot.context(), "", this::follow);
        ToolBar bar = FieldLinks.bar(line, slot.context());
        FieldLinks.button(bar, "find", () -> slot.context().messages().get("field.chooseFor", slot.label()),
                () -> choose(line));
        clear = FieldLinks.button(bar, "close", () -> slot.context().messages().get("field.none", slot.label()),
                () -> slot.set(null));
        refresh();
    }

    @Override
    public Control control() {
        return link;
    }

    @Override
    public void refresh() {
        EObject target = target();
        String words = target == null ? slot.context().messages().get("field.chooseOne") : slot.context().titles()
                .of(target);
        clear.setEnabled(target != null);
        if (!link.getText().equals(words)) {
            link.setText(words);
            link.setForeground(target == null ? WindowColours.quiet(link) : WindowColours.accent(link));
            slot.context().resized().run();
        }
    }

    private EObject target() {
        return slot.element().map(e -> (EObject) e.eGet((EReference) slot.feature())).orElse(null);
    }

    private void follow() {
        EObject target = target();
        if (target == null) {
            choose(link);
        } else {
            slot.context().follow().accept(target);
        }
    }

    private void choose(Control near) {
        new ReferenceChooser(slot).ask(near.getShell());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.corolle.framework.ui.editing.Edits;
import org.corolle.framework.ui.widgets.FieldRow;
import org.corolle.hub.change.MetamodelLookup;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.ProjectPackage;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.forms.widgets.Hyperlink;

/**
 * What an element contains: each by its name, to be changed on the spot; small things without a name by all they say.
 * Rows are added below, deleted and moved.
 */
final class ChildrenField extends RowsField {

    /** More than this take too long to draw, and nobody edits a list of that length here. */
    static final int MOST_ON_THE_SPOT = 15;

    private final Optional<FieldFactory> fields;

    /** With fields to change them on the spot, or else with links. */
    ChildrenField(Composite parent, FieldTarget slot, Optional<FieldFactory> fields) {
        super(parent, slot, fields.isPresent() ? MOST : FEW);
        this.fields = fields;
        kinds().forEach(this::invitation);
        refresh();
    }

    @Override
    FieldRow row(Composite parent, EObject element) {
        FieldContext context = slot.context();
        String id = Edits.id(element);
        if (fields.isEmpty()) {
            return linked(parent, element);
        }
        Composite line = context.kit().toolkit().createComposite(parent);
        line.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(Spacing.SMALL, 0).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Composite values = context.kit().toolkit().createComposite(line);
        values.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(values);
        List<Runnable> refreshes = new ArrayList<>();
        if (element instanceof NamedElement) {
            refreshes.add(fields.get()
                    .make(values, FieldTarget.of(context, element,
                    ProjectPackage.Literals.NAMED_ELEMENT__NAME))::refresh);
        } else {
            own(element.eClass()).forEach(feature -> labelled(values, element, feature, refreshes));
        }
        menu(line, id, element instanceof NamedElement);
        return new FieldRow(line, refreshes);
    }

    private FieldRow linked(Composite parent, EObject element) {
        String id = Edits.id(element);
        FieldContext context = slot.context();
        Composite line = context.kit().toolkit().createComposite(parent);
        line.setLayout(GridLayoutFactory.fillDefaults().create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Hyperlink link = FieldLinks.link(line, context, context.titles().of(element),
                () -> context.open().element(id).ifPresent(context.follow()));
        return new FieldRow(line, List.of(() -> FieldLinks.rename(link, context, id)));
    }

    /** What a small thing says of its own: not what every element can say. */
    private static List<EStructuralFeature> own(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(f -> f.getEContainingClass() != ProjectPackage.Literals.IDENTIFIED
                && f.getEContainingClass() != ProjectPackage.Literals.ELEMENT && !f.isDerived() && f.isChangeable())
                .filter(f -> !(f instanceof EReference r && r.isContainment())).toList();
    }

    private void menu(Composite line, String id, boolean opens) {
        FieldContext context = slot.context();
        Menu menu = new Menu(line);
        line.addDisposeListener(event -> menu.dispose());
        if (opens) {
            item(menu, "field.open", () -> context.open().element(id).ifPresent(context.follow()));
        }
        item(menu, "field.up", () -> shift(id, -1));
        item(menu, "field.down", () -> shift(id, 1));
        item(menu, "field.delete", () -> context.open().element(id).ifPresent(context.edits()::delete));
        ToolBar bar = FieldLinks.bar(line, context);
        FieldLinks.button(bar, "more", () -> context.messages().get("field.more"), () -> {
            menu.setLocation(bar.toDisplay(0, bar.getSize().y));
            menu.setVisible(true);
        });
    }

    private void item(Menu menu, String key, Runnable does) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(slot.context().messages().get(key));
        item.addListener(SWT.Selection, event -> does.run());
    }

    private void labelled(Composite parent, EObject element, EStructuralFeature feature, List<Runnable> refreshes) {
        Label label = slot.context().kit().toolkit().createLabel(parent, slot.context().titles().labels()
                .of(element.eClass(), feature), SWT.WRAP);
        label.setForeground(WindowColours.quiet(label));
        refreshes.add(fields.orElseThrow().make(parent, FieldTarget.of(slot.context(), element, feature))::refresh);
    }

    private void invitation(EClass type) {
        String kind = slot.context().titles().labels().of(type);
        FieldLinks.link(area(), slot.context(), slot.context().messages().get("field.addKind", kind), () -> add(type));
    }

    private void add(EClass type) {
        slot.element().ifPresent(element -> slot.context().edits().create(element, (EReference) slot.feature(), type,
                -1)
                .thenAccept(made -> made.ifPresent(child -> {
                    refresh();
                    focus(Edits.id(child));
                })));
    }

    private List<EClass> kinds() {
        EClass type = ((EReference) slot.feature()).getEReferenceType();
        return MetamodelLookup.classes().stream().filter(type::isSuperTypeOf).toList();
    }

    private void shift(String id, int by) {
        slot.context().open().element(id).ifPresent(element -> slot.context().edits().shift(element, by));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.corolle.framework.ui.field.FieldContext;
import org.corolle.framework.ui.field.FieldFactory;
import org.corolle.framework.ui.field.PropertyField;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.widgets.AccessibleName;
import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.corolle.ui.project.OpenProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/** The sections of one element: its title and where it stands, then a field for each thing that it can say. */
final class PropertyPage {

    /** In points: most French labels fit on one or two lines, and the values keep the larger part. */
    private static final int LABEL_WIDTH = 104;

    private final ScrolledForm form;
    private final FormKit kit;
    private final ElementTitles titles;
    private final PropertySections sections;
    private final Consumer<EObject> follow;
    private final Consumer<String> explain;
    private final Map<EStructuralFeature, PropertyField> fields = new LinkedHashMap<>();
    private final Map<Section, Runnable> folded = new LinkedHashMap<>();
    private Composite content;
    private PropertyHead head;
    private boolean planned;

    PropertyPage(Composite parent, ElementTitles titles, Consumer<EObject> follow, Consumer<String> explain) {
        this.kit = FormKit.on(parent);
        this.titles = titles;
        this.sections = new PropertySections(titles);
        this.follow = follow;
        this.explain = explain;
        this.form = kit.toolkit().createScrolledForm(parent);
        form.getBody().setLayout(GridLayoutFactory.fillDefaults().create());
    }

    Control control() {
        return form;
    }

    /** Whether the keyboard is on the page. */
    boolean hasFocus() {
        Control focus = form.getDisplay().getFocusControl();
        while (focus != null && focus != form) {
            focus = focus.getParent();
        }
        return focus == form;
    }

    boolean setFocus() {
        return head != null && head.setFocus();
    }

    /** Gives the keyboard to the field of this feature, if the page has it. */
    boolean edit(EStructuralFeature feature) {
        for (Section section : List.copyOf(folded.keySet())) {
            if (!fields.containsKey(feature)) {
                unfold(section);
                section.setExpanded(true);
            }
        }
        return fields.containsKey(feature) && fields.get(feature).setFocus();
    }

    /** Shows this element, with what nobody said yet when asked for. */
    void show(OpenProject open, EObject element, boolean empty) {
        form.setRedraw(false);
        clear();
        FieldContext context = new FieldContext(open, titles, kit, follow, this::resized);
        head = new PropertyHead(content, context, element);
        FieldFactory factory = new FieldFactory(context);
        List<PropertySection> shown = empty ? sections.of(element) : sections.filled(element);
        shown.forEach(section -> section(section, factory));
        form.setOrigin(0, 0);
        form.reflow(true);
        form.setRedraw(true);
    }

    /** Shows the element as it is now; what is being typed stays. */
    void refresh() {
        head.refresh();
        new ArrayList<>(fields.values()).forEach(PropertyField::refresh);
    }

    /** Whether the page has a field for each thing that the element says. */
    boolean shows(EObject element) {
        return sections.filled(element).stream().flatMap(s -> s.rows().stream())
                .allMatch(row -> fields.containsKey(row.feature()));
    }

    private void clear() {
        fields.clear();
        folded.clear();
        if (content != null) {
            content.setVisible(false);
            content.dispose();
        }
        content = kit.toolkit().createComposite(form.getBody());
        content.setLayout(Spacing.panel(1));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    }

    private void section(PropertySection shown, FieldFactory factory) {
        Section section = kit.toolkit().createSection(content,
                ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
                | (shown.isOpen() ? ExpandableComposite.EXPANDED : 0));
        section.setText(shown.title());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite body = kit.toolkit().createComposite(section);
        body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(2, Spacing.SMALL).spacing(Spacing.MEDIUM,
                Spacing.SMALL).create());
        section.setClient(body);
        Runnable fill = () -> shown.rows().forEach(row -> row(body, row, factory, shown.rows().size() == 1));
        if (shown.isOpen()) {
            fill.run();
        } else {
            folded.put(section, fill);
            section.addExpansionListener(new ExpansionAdapter() {
                @Override
                public void expansionStateChanging(ExpansionEvent event) {
                    unfold(section);
                }
            });
        }
    }

    /** Makes the fields of a section when it is first opened: most never are. */
    private void unfold(Section section) {
        Runnable fill = folded.remove(section);
        if (fill != null) {
            fill.run();
        }
    }

    private void row(Composite body, PropertyRow row, FieldFactory factory, boolean alone) {
        Label label = kit.toolkit().createLabel(body, row.label(), SWT.WRAP);
        label.setForeground(WindowColours.quiet(label));
        label.setToolTipText(row.explanation().isEmpty() ? null : row.explanation());
        boolean wide = row.feature() instanceof EReference list && list.isContainment() && list.isMany();
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).hint(wide ? SWT.DEFAULT
                : LABEL_WIDTH, SWT.DEFAULT)
                .span(wide ? 2 : 1, 1).exclude(wide && alone).applyTo(label);
        label.setVisible(!(wide && alone));
        Composite values = kit.toolkit().createComposite(body);
        values.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 3).create());
        GridDataFactory.fillDefaults().grab(true, false).span(wide ? 2 : 1, 1).applyTo(values);
        PropertyField field = factory.make(values, row.element(), row.feature());
        fields.put(row.feature(), field);
        AccessibleName.as(field.control(), row.label() + ". " + row.explanation());
        explained(label, row);
        explained(values, row);
        explained(field.control(), row);
    }

    private void explained(Control control, PropertyRow row) {
        control.addListener(SWT.FocusIn, event -> explain.accept(row.explanation()));
        control.addListener(SWT.MouseEnter, event -> explain.accept(row.explanation()));
    }

    /** Fields say that they have grown; several at once are laid out once. */
    private void resized() {
        if (!planned && !form.isDisposed()) {
            planned = true;
            form.getDisplay().asyncExec(() -> {
                planned = false;
                if (!form.isDisposed()) {
                    Point origin = form.getOrigin();
                    form.reflow(true);
                    form.setOrigin(origin);
                }
            });
        }
    }
}

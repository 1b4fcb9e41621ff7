// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.properties;

import java.util.List;
import java.util.function.Consumer;

import org.corolle.framework.ui.text.Illustrative;
import org.corolle.framework.ui.text.Messages;
import org.corolle.framework.ui.text.Titles;
import org.corolle.ui.look.Colours;
import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Icons;
import org.corolle.ui.look.Spacing;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/** Draws the sections of one element: its title and where it stands, then its rows. */
final class PropertyPage {

    private final ScrolledForm form;
    private final FormKit kit;
    private final Titles titles;
    private final Messages messages;
    private final PropertySections sections;
    private final PropertyControls controls;
    private Control title;

    PropertyPage(Composite parent, Titles titles, Consumer<EObject> follow, Consumer<String> explain) {
        this.kit = FormKit.on(parent);
        this.titles = titles;
        this.messages = Messages.in(titles.labels().locale());
        this.sections = new PropertySections(titles);
        this.form = kit.toolkit().createScrolledForm(parent);
        this.controls = new PropertyControls(kit, follow, explain);
        form.getBody().setLayout(Spacing.panel(1));
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
        return title != null && title.setFocus();
    }

    /** Shows this element, with what nobody said yet when asked for. */
    void show(EObject element, boolean empty) {
        form.setRedraw(false);
        for (Control old : form.getBody().getChildren()) {
            old.dispose();
        }
        header(element);
        List<PropertySection> shown = empty ? sections.of(element) : sections.filled(element);
        shown.forEach(this::section);
        form.setOrigin(0, 0);
        form.reflow(true);
        form.setRedraw(true);
    }

    private void header(EObject element) {
        Composite head = kit.toolkit().createComposite(form.getBody());
        head.setLayout(Spacing.inner(2));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label icon = kit.toolkit().createLabel(head, "");
        icon.setImage(Icons.image(Icons.of(element.eClass())));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3).applyTo(icon);
        title = controls.title(head, titles.of(element));
        kit.toolkit().createLabel(head, "");
        Label kind = kit.toolkit().createLabel(head, titles.labels().of(element.eClass()), SWT.WRAP);
        kind.setForeground(Colours.quiet(kind));
        wide(kind);
        kind.setToolTipText(titles.labels().explanation(element.eClass()));
        if (Illustrative.test(element)) {
            kit.toolkit().createLabel(head, "");
            Label mark = kit.toolkit().createLabel(head, messages.get("illustrative.element"), SWT.WRAP);
            mark.setForeground(Colours.accent(mark));
            wide(mark);
        }
        if (element.eContainer() != null) {
            kit.toolkit().createLabel(head, "");
            controls.link(head, new PropertyValue.Link(messages.get("property.in", titles.of(element.eContainer())), element.eContainer()));
        }
    }

    private void section(PropertySection content) {
        Section section = kit.toolkit().createSection(form.getBody(), ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
                | (content.main() ? ExpandableComposite.EXPANDED : 0));
        section.setText(content.title());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite body = kit.toolkit().createComposite(section);
        body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(2, Spacing.SMALL).spacing(Spacing.MEDIUM, Spacing.SMALL).create());
        content.rows().forEach(row -> controls.row(body, row));
        section.setClient(body);
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(PropertyControls.NARROWEST, SWT.DEFAULT).applyTo(control);
    }
}

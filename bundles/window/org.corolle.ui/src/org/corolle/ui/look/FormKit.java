// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.look;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/** Builds pages that look alike: titles, sections, rows of a label and a value, explanations. */
public final class FormKit {

    private final FormToolkit toolkit;

    private FormKit(FormToolkit toolkit) {
        this.toolkit = toolkit;
    }

    /** A kit that is freed with this control. */
    public static FormKit on(Composite owner) {
        FormToolkit toolkit = new FormToolkit(owner.getDisplay());
        owner.addDisposeListener(event -> toolkit.dispose());
        toolkit.setBackground(WindowColours.page(owner));
        return new FormKit(toolkit);
    }

    /** The toolkit behind, for what the kit has no word for. */
    public FormToolkit toolkit() {
        return toolkit;
    }

    /** A page that scrolls; its body has this many columns. */
    public ScrolledForm page(Composite parent, int columns) {
        ScrolledForm form = toolkit.createScrolledForm(parent);
        form.getBody().setLayout(Spacing.page(columns));
        return form;
    }

    /** The large title of a page. */
    public Label title(Composite parent, String text) {
        Label label = wrapped(parent, text);
        label.setFont(Fonts.title(label));
        return label;
    }

    /** The heading of a part. */
    public Label heading(Composite parent, String text) {
        Label label = wrapped(parent, text);
        label.setFont(Fonts.heading(label));
        return label;
    }

    /** A paragraph that wraps. */
    public Label paragraph(Composite parent, String text) {
        return wrapped(parent, text);
    }

    /** A paragraph that explains, in a quiet colour. */
    public Label explanation(Composite parent, String text) {
        Label label = wrapped(parent, text);
        label.setForeground(WindowColours.quiet(label));
        return label;
    }

    /** A section that can be folded; the result is its body, with this many columns. */
    public Composite section(Composite parent, String title, int columns) {
        Section section = toolkit.createSection(parent,
                ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite body = toolkit.createComposite(section);
        body.setLayout(Spacing.panel(columns));
        section.setClient(body);
        return body;
    }

    /**
     * A row of a two-column body: a label, with its explanation on hover, and a value that can be selected and copied.
     */
    public Text row(Composite body, String label, String explanation, String value) {
        Label name = toolkit.createLabel(body, label);
        name.setForeground(WindowColours.quiet(name));
        name.setToolTipText(explanation.isEmpty() ? null : explanation);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
        Text text = new Text(body, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        text.setText(value);
        text.setToolTipText(name.getToolTipText());
        toolkit.adapt(text, true, false);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private Label wrapped(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).span(columns(parent), 1).applyTo(label);
        return label;
    }

    private static int columns(Composite parent) {
        return parent.getLayout() instanceof org.eclipse.swt.layout.GridLayout grid ? grid.numColumns : 1;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.properties;

import org.corolle.framework.ui.editing.Edits;
import org.corolle.framework.ui.field.FieldContext;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.text.Illustrative;
import org.corolle.ui.look.Fonts;
import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Icons;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** The head of the page: what the element is called, what it is, and what it is in. */
final class PropertyHead {

    private static final int NARROWEST = 80;

    private final FieldContext context;
    private final FormKit kit;
    private final FrameworkMessages messages;
    private final String id;
    private final Text title;
    private Hyperlink parent;

    PropertyHead(Composite body, FieldContext context, EObject element) {
        this.context = context;
        this.kit = context.kit();
        this.messages = FrameworkMessages.in(context.titles().labels().locale());
        this.id = Edits.id(element);
        Composite head = kit.toolkit().createComposite(body);
        head.setLayout(Spacing.inner(2));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label icon = kit.toolkit().createLabel(head, "");
        icon.setImage(Icons.image(Icons.of(element.eClass())));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3).applyTo(icon);
        title = new Text(head, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        kit.toolkit().adapt(title, true, false);
        title.setFont(Fonts.heading(title));
        wide(title);
        line(head, context.titles().labels().of(element.eClass()), false)
                .setToolTipText(context.titles().labels().explanation(element.eClass()));
        if (Illustrative.test(element)) {
            line(head, messages.get("illustrative.element"), true);
        }
        if (element.eContainer() != null) {
            kit.toolkit().createLabel(head, "");
            parent = link(head);
        }
        refresh();
    }

    /** Says what the element is called by now. */
    void refresh() {
        context.open().element(id).ifPresent(element -> {
            String now = context.titles().of(element);
            if (!title.getText().equals(now)) {
                title.setText(now);
                context.resized().run();
            }
            if (parent != null && element.eContainer() != null) {
                String in = messages.get("property.in", context.titles().of(element.eContainer()));
                if (!parent.getText().equals(in)) {
                    parent.setText(in);
                }
            }
        });
    }

    boolean setFocus() {
        return title.setFocus();
    }

    private Label line(Composite head, String words, boolean accent) {
        kit.toolkit().createLabel(head, "");
        Label label = kit.toolkit().createLabel(head, words, SWT.WRAP);
        label.setForeground(accent ? WindowColours.accent(label) : WindowColours.quiet(label));
        wide(label);
        return label;
    }

    private Hyperlink link(Composite head) {
        Hyperlink link = kit.toolkit().createHyperlink(head, "", SWT.WRAP);
        link.setForeground(WindowColours.accent(link));
        link.setUnderlined(false);
        wide(link);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                context.open().element(id).map(EObject::eContainer).ifPresent(context.follow());
            }
        });
        return link;
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(control);
    }
}

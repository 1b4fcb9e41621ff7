// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.corolle.framework.ui.properties.PropertyValue.Colour;
import org.corolle.framework.ui.properties.PropertyValue.Link;
import org.corolle.framework.ui.properties.PropertyValue.Quotation;
import org.corolle.framework.ui.widgets.Named;
import org.corolle.ui.look.Colours;
import org.corolle.ui.look.Fonts;
import org.corolle.ui.look.FormKit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** The controls of rows: labels that explain themselves, words to select and copy, links that lead to elements. */
final class PropertyControls {

    /** In points: most French labels fit on one or two lines, and the values keep the larger part. */
    private static final int LABEL_WIDTH = 112;
    /** Values wrap down to this width; below, the page scrolls sideways. */
    static final int NARROWEST = 120;

    private final FormKit kit;
    private final Consumer<EObject> follow;
    private final Consumer<String> explain;

    PropertyControls(FormKit kit, Consumer<EObject> follow, Consumer<String> explain) {
        this.kit = kit;
        this.follow = follow;
        this.explain = explain;
    }

    Control title(Composite parent, String title) {
        Text text = text(parent, title);
        text.setFont(Fonts.heading(text));
        return text;
    }

    void row(Composite body, PropertyRow row) {
        Label label = kit.toolkit().createLabel(body, row.label(), SWT.WRAP);
        label.setForeground(Colours.quiet(label));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
        Composite values = kit.toolkit().createComposite(body);
        values.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 3).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(values);
        controls(values, row).forEach(control -> explained(control, row));
        explained(label, row);
    }

    void link(Composite parent, Link link) {
        Hyperlink made = kit.toolkit().createHyperlink(parent, link.text(), SWT.WRAP);
        made.setForeground(Colours.accent(made));
        made.setUnderlined(false);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(made);
        made.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                follow.accept(link.target());
            }

            @Override
            public void linkEntered(HyperlinkEvent event) {
                made.setUnderlined(true);
            }

            @Override
            public void linkExited(HyperlinkEvent event) {
                made.setUnderlined(false);
            }
        });
    }

    private List<Control> controls(Composite parent, PropertyRow row) {
        if (row.isEmpty()) {
            Text nothing = text(parent, "–");
            nothing.setForeground(Colours.quiet(nothing));
        }
        List<String> words = new ArrayList<>();
        for (PropertyValue value : row.values()) {
            if (value instanceof PropertyValue.Words w) {
                words.add(w.text());
                continue;
            }
            flush(parent, words);
            if (value instanceof Link link) {
                link(parent, link);
            } else if (value instanceof Quotation quotation) {
                Text text = text(parent, "« " + quotation.text() + " »");
                text.setFont(italic(text));
            } else if (value instanceof Colour colour) {
                swatch(parent, colour.text());
            }
        }
        flush(parent, words);
        return List.of(parent.getChildren());
    }

    private void flush(Composite parent, List<String> words) {
        if (!words.isEmpty()) {
            text(parent, String.join("\n", words));
            words.clear();
        }
    }

    private Text text(Composite parent, String content) {
        Text text = new Text(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        text.setText(content);
        kit.toolkit().adapt(text, true, false);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private void swatch(Composite parent, String colour) {
        Text text = text(parent, "\u2003\u2003 " + colour);
        Color fill = Colours.of(text, colour);
        text.addPaintListener(event -> {
            event.gc.setBackground(fill);
            event.gc.fillRectangle(2, 2, 24, Math.max(10, text.getSize().y - 4));
        });
    }

    private void explained(Control control, PropertyRow row) {
        if (!row.explanation().isEmpty()) {
            control.setToolTipText(row.explanation());
        }
        Named.as(control, row.label() + ". " + row.explanation());
        control.addListener(SWT.FocusIn, event -> explain.accept(row.explanation()));
        control.addListener(SWT.MouseEnter, event -> explain.accept(row.explanation()));
    }

    private static Font italic(Control owner) {
        return new LocalResourceManager(JFaceResources.getResources(), owner)
                .create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.ITALIC));
    }
}

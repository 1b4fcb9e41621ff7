// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editor;

import java.util.List;
import java.util.function.Consumer;

import org.corolle.framework.ui.editor.Overview.Count;
import org.corolle.framework.ui.editor.Overview.Fact;
import org.corolle.ui.look.Fonts;
import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** The parts of the overview: title, facts, banners, figures that lead to what they count, links, buttons. */
final class OverviewParts {

    private static final int FIGURE_WIDTH = 128;

    private final FormKit kit;
    private final Consumer<EObject> choose;

    OverviewParts(FormKit kit, Consumer<EObject> choose) {
        this.kit = kit;
        this.choose = choose;
    }

    void title(Composite body, String title) {
        kit.title(body, title);
    }

    void facts(Composite body, List<Fact> facts) {
        Composite table = kit.toolkit().createComposite(body);
        table.setLayout(Spacing.inner(2));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
        facts.forEach(fact -> kit.row(table, fact.label(), "", fact.value()));
    }

    void banner(Composite body, String text) {
        Composite banner = kit.toolkit().createComposite(body);
        banner.setLayout(GridLayoutFactory.fillDefaults().margins(Spacing.MEDIUM, Spacing.SMALL).create());
        banner.setBackground(WindowColours.surface(banner, "#f7eaf2"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(banner);
        Label label = kit.paragraph(banner, text);
        label.setBackground(banner.getBackground());
        label.setForeground(WindowColours.accent(label));
    }

    void counts(Composite body, List<Count> counts) {
        if (counts.isEmpty()) {
            return;
        }
        Composite row = kit.toolkit().createComposite(body);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = Spacing.LARGE;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(row);
        for (Count count : counts) {
            Composite figure = kit.toolkit().createComposite(row);
            figure.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
            figure.setLayoutData(new org.eclipse.swt.layout.RowData(FIGURE_WIDTH, SWT.DEFAULT));
            Label number = kit.toolkit().createLabel(figure, String.valueOf(count.number()));
            number.setFont(Fonts.figure(number));
            hyperlink(figure, count.label(), count.first());
        }
    }

    void link(Composite body, String title, String below, EObject target) {
        Composite block = kit.toolkit().createComposite(body);
        block.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(block);
        hyperlink(block, title, target);
        if (!below.isBlank()) {
            kit.explanation(block, below);
        }
    }

    Composite buttons(Composite body) {
        Composite row = kit.toolkit().createComposite(body);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = Spacing.MEDIUM;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(row);
        return row;
    }

    void button(Composite row, String text, Runnable does) {
        Button button = kit.toolkit().createButton(row, text, SWT.PUSH);
        button.addListener(SWT.Selection, event -> does.run());
    }

    private void hyperlink(Composite parent, String text, EObject target) {
        Hyperlink link = kit.toolkit().createHyperlink(parent, text, SWT.WRAP);
        link.setForeground(WindowColours.accent(link));
        link.setUnderlined(false);
        GridDataFactory.fillDefaults().grab(true, false).hint(FIGURE_WIDTH, SWT.DEFAULT).applyTo(link);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                choose.accept(target);
            }
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import java.util.function.Supplier;

import org.corolle.framework.ui.typing.GrowingText;
import org.corolle.ui.look.Icons;
import org.corolle.ui.look.WindowColours;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** The links and the little buttons of fields. */
final class FieldLinks {

    private FieldLinks() { }

    /** Words that lead somewhere or do something when they are chosen. */
    static Hyperlink link(Composite parent, FieldContext context, String text, Runnable does) {
        Hyperlink made = context.kit().toolkit().createHyperlink(parent, text, SWT.WRAP);
        made.setForeground(WindowColours.accent(made));
        made.setUnderlined(false);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(GrowingText.NARROWEST,
                SWT.DEFAULT).applyTo(made);
        made.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                does.run();
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
        return made;
    }

    /** Has the link say what the element of this id is called by now. */
    static void rename(Hyperlink link, FieldContext context, String id) {
        context.open().element(id).map(context.titles()::of).filter(title -> !title.equals(link.getText()))
                .ifPresent(link::setText);
    }

    /** A bar for little buttons at the end of a row. */
    static ToolBar bar(Composite parent, FieldContext context) {
        ToolBar bar = new ToolBar(parent, SWT.FLAT);
        context.kit().toolkit().adapt(bar, false, false);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(bar);
        return bar;
    }

    /** A little button; what it says on hover is asked for each time. */
    static ToolItem button(ToolBar bar, String icon, Supplier<String> tip, Runnable does) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Icons.image(Icons.named(icon)));
        item.setToolTipText(tip.get());
        item.addListener(SWT.Selection, event -> does.run());
        return item;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.todo;

import java.util.Locale;

import org.corolle.framework.ui.text.Messages;
import org.corolle.ui.look.Colours;
import org.corolle.ui.look.Fonts;
import org.corolle.ui.look.Spacing;
import org.corolle.validation.Finding;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The whole sentences of the chosen finding: what is missing, and what to do. */
final class FindingDetails {

    private final Composite area;
    private final Messages messages;
    private final Text what;
    private final Text remedy;

    FindingDetails(Composite parent, Messages messages) {
        this.messages = messages;
        area = new Composite(parent, SWT.NONE);
        area.setBackground(Colours.page(parent));
        area.setLayout(GridLayoutFactory.fillDefaults().margins(Spacing.MEDIUM, Spacing.SMALL).spacing(0, 3).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        what = text();
        what.setFont(Fonts.strong(what));
        remedy = text();
        say("", "");
    }

    void show(Finding finding, Locale locale) {
        say(finding.what(locale), messages.get("toDo.remedy", finding.remedy(locale)));
    }

    void show(FindingGroup group) {
        say(group.title(), group.explanation());
    }

    private void say(String first, String second) {
        what.setText(first);
        remedy.setText(second);
        ((org.eclipse.swt.layout.GridData) area.getLayoutData()).exclude = first.isEmpty();
        area.setVisible(!first.isEmpty());
        area.getParent().layout(true, true);
    }

    private Text text() {
        Text text = new Text(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        text.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
        return text;
    }
}

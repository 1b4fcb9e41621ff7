// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.todo;

import java.util.Locale;

import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.look.WindowColours;
import org.corolle.validation.rule.Finding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;

/** The whole sentences of the chosen finding, beside the list: what is missing, and what to do. */
final class FindingDetails {

    private static final int LIST_SHARE = 60;
    private static final int DETAILS_SHARE = 40;

    private final SashForm beside;
    private final Control list;
    private final FrameworkMessages messages;
    private final StyledText text;

    /** The list, which stands in this form already, has it for itself while nothing is chosen. */
    FindingDetails(SashForm beside, Control list, FrameworkMessages messages) {
        this.beside = beside;
        this.list = list;
        this.messages = messages;
        text = new StyledText(beside, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
        text.setAlwaysShowScrollBars(false);
        text.setBackground(WindowColours.page(beside));
        text.setMargins(Spacing.MEDIUM, Spacing.SMALL, Spacing.MEDIUM, Spacing.SMALL);
        text.setLineSpacing(2);
        beside.setWeights(LIST_SHARE, DETAILS_SHARE);
        say("", "");
    }

    void show(Finding finding, Locale locale) {
        say(finding.what(locale), messages.get("toDo.remedy", finding.remedy(locale)));
    }

    void show(FindingGroup group) {
        say(group.title(), group.explanation());
    }

    private void say(String first, String second) {
        text.setText(first + "\n\n" + second);
        text.setStyleRange(new StyleRange(0, first.length(), null, null, SWT.BOLD));
        text.setTopIndex(0);
        beside.setMaximizedControl(first.isEmpty() ? list : null);
    }
}

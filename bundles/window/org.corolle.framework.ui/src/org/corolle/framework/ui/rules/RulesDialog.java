// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.widgets.AccessibleName;
import org.corolle.hub.operation.Operation;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.project.OpenProject;
import org.corolle.validation.Validator;
import org.corolle.validation.rule.RuleDescription;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** What this project has checked: each rule with a box to tick, its severity and its thresholds. One step to undo. */
public final class RulesDialog extends TitleAreaDialog {

    private static final int LINES = 14;
    private static final int WIDTH = 560;

    private final OpenProject open;
    private final ElementTitles titles;
    private final FrameworkMessages messages;
    private final List<RuleDescription> rules = Validator.rules();
    private final Map<String, RuleChoice> choices = new LinkedHashMap<>();
    private final String first;
    private Table table;
    private RuleDetails details;

    /** Begins at this rule, if it is one. */
    public RulesDialog(Shell parent, OpenProject open, ElementTitles titles, String first) {
        super(parent);
        this.open = open;
        this.titles = titles;
        this.messages = FrameworkMessages.in(titles.labels().locale());
        this.first = first;
        rules.forEach(rule -> choices.put(rule.id(), RuleChoice.of(open.project(), rule)));
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Has this rule checked no longer, or again. */
    public static void check(OpenProject open, String rule, boolean wanted) {
        Validator.rules().stream().filter(r -> r.id().equals(rule)).findFirst().ifPresent(found ->
                send(open, RuleChoice.of(open.project(), found).checked(wanted).operations(open.project())));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(messages.get("rules.title"));
        setTitle(messages.get("rules.title"));
        setMessage(messages.get("rules.text"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayout(Spacing.panel(1));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = AccessibleName.as(new Table(area, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL),
                messages.get("rules.title"));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, table.getItemHeight() * LINES).applyTo(table);
        for (RuleDescription rule : rules) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(rule.id() + " · " + rule.title(messages.locale()));
            item.setChecked(choices.get(rule.id()).checked());
        }
        details = new RuleDetails(area, titles, choice -> choices.put(choice.rule(), choice));
        table.addListener(SWT.Selection, event -> {
            TableItem item = (TableItem) event.item;
            RuleDescription rule = rules.get(table.indexOf(item));
            choices.put(rule.id(), choices.get(rule.id()).checked(item.getChecked()));
            show(rule);
        });
        int start = (int) rules.stream().takeWhile(rule -> !rule.id().equals(first)).count();
        table.setSelection(start < rules.size() ? start : 0);
        show(rules.get(table.getSelectionIndex()));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.CANCEL_ID).setText(messages.get("export.cancel"));
    }

    @Override
    protected void okPressed() {
        List<Operation> steps = new ArrayList<>();
        choices.values().forEach(choice -> steps.addAll(choice.operations(open.project())));
        send(open, steps);
        super.okPressed();
    }

    private void show(RuleDescription rule) {
        details.show(rule, choices.get(rule.id()));
        setMessage(rule.explanation(messages.locale()));
    }

    private static void send(OpenProject open, List<Operation> steps) {
        Optional.of(steps).filter(all -> !all.isEmpty()).ifPresent(all -> open.change(new Operation.Batch(all)));
    }
}

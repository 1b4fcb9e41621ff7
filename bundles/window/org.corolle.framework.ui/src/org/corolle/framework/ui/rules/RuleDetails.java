// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.rules;

import java.util.Optional;
import java.util.function.Consumer;

import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.widgets.AccessibleName;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.RuleSeverity;
import org.corolle.ui.look.Spacing;
import org.corolle.validation.rule.RuleDescription;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** The severity and the thresholds of the rule that is chosen in the list. */
final class RuleDetails {

    private static final int HIGHEST = 100_000;

    private final Composite area;
    private final ElementTitles titles;
    private final FrameworkMessages messages;
    private final Consumer<RuleChoice> changed;
    private RuleChoice choice;

    RuleDetails(Composite parent, ElementTitles titles, Consumer<RuleChoice> changed) {
        this.titles = titles;
        this.messages = FrameworkMessages.in(titles.labels().locale());
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(Spacing.inner(2));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 120).applyTo(area);
    }

    void show(RuleDescription rule, RuleChoice chosen) {
        choice = chosen;
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        severity(rule);
        rule.thresholds().forEach((name, usual) -> threshold(rule, name, usual));
        area.layout(true, true);
    }

    private void severity(RuleDescription rule) {
        label(messages.get("rules.severity"));
        Combo combo = AccessibleName.as(new Combo(area, SWT.READ_ONLY), messages.get("rules.severity"));
        combo.add(messages.get("rules.usual", word(rule.severity())));
        RuleSeverity.VALUES.forEach(severity -> combo.add(word(severity)));
        combo.select(choice.severity().map(s -> RuleSeverity.VALUES.indexOf(s) + 1).orElse(0));
        combo.addListener(SWT.Selection, event -> take(choice.severity(combo.getSelectionIndex() == 0 ? Optional.empty()
                : Optional.of(RuleSeverity.VALUES.get(combo.getSelectionIndex() - 1)))));
    }

    private void threshold(RuleDescription rule, String name, int usual) {
        String words = rule.thresholdLabel(name, messages.locale()) + " (" + messages.get("rules.usual", usual) + ")";
        label(words);
        Spinner spinner = AccessibleName.as(new Spinner(area, SWT.BORDER), words);
        spinner.setValues(choice.thresholds().getOrDefault(name, usual), 0, HIGHEST, 0, 1, 10);
        spinner.addListener(SWT.Selection, event -> take(choice.threshold(name,
                Optional.of(spinner.getSelection()).filter(value -> value != usual))));
    }

    private void take(RuleChoice now) {
        choice = now;
        changed.accept(now);
    }

    private void label(String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words);
        GridDataFactory.swtDefaults().hint(300, SWT.DEFAULT).applyTo(label);
    }

    private String word(RuleSeverity severity) {
        return titles.labels().of(severity, ProjectPackage.Literals.RULE_SEVERITY);
    }
}

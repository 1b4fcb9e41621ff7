// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.corolle.core.labels.Labels;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.todo.ToDoView;
import org.corolle.framework.ui.window.ProjectWindow;
import org.corolle.hub.operation.Operation;
import org.corolle.model.project.RuleSeverity;
import org.corolle.ui.project.OpenProject;
import org.corolle.validation.Validator;
import org.corolle.validation.rule.RuleDescription;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** What is checked is part of the project: chosen in the window, undone like all else. */
final class RulesDialogTest {

    @Test
    void aRuleThatIsSwitchedOffFindsNothingUntilThatIsUndone() throws Exception {
        try (ProjectWindow window = new ProjectWindow()) {
            window.openSample("conserverie");
            OpenProject open = window.project();
            ToDoView toDo = window.view(ToDoView.ID);
            window.until(() -> toDo.findings().stream().anyMatch(f -> f.rule().equals("V12")));

            RulesDialog.check(open, "V12", false);
            window.until(() -> toDo.findings().stream().noneMatch(f -> f.rule().equals("V12")));
            open.undo();
            window.until(() -> toDo.findings().stream().anyMatch(f -> f.rule().equals("V12")));

            assertEquals(0, open.project().getRuleSettings().size());
        }
    }

    @Test
    void severityAndThresholdsAreKeptAndTakenBackToTheUsual() throws Exception {
        RuleDescription rule = Validator.rules().stream().filter(r -> !r.thresholds().isEmpty()).findFirst()
                .orElseThrow();
        String name = rule.thresholds().keySet().iterator().next();
        try (ProjectWindow window = new ProjectWindow()) {
            window.openSample("conserverie");
            OpenProject open = window.project();
            RuleChoice wanted = RuleChoice.of(open.project(), rule).severity(Optional.of(RuleSeverity.HINT))
                    .threshold(name, Optional.of(7));

            send(open, wanted);
            window.until(() -> RuleChoice.of(open.project(), rule).equals(wanted));
            assertTrue(wanted.operations(open.project()).isEmpty(), "nothing more to say");

            RuleChoice usual = new RuleChoice(rule.id(), true, Optional.empty(), Map.of());
            send(open, usual);
            window.until(() -> RuleChoice.of(open.project(), rule).equals(usual));
            assertFalse(RuleChoice.of(open.project(), rule).equals(wanted));
        }
    }

    @Test
    void theSettingsShowEachRule() throws Exception {
        try (ProjectWindow window = new ProjectWindow()) {
            window.openSample("conserverie");
            RulesDialog dialog = new RulesDialog(window.page().getWorkbenchWindow().getShell(), window.project(),
                    new ElementTitles(Labels.in(Locale.FRENCH)), "V38");
            dialog.setBlockOnOpen(false);
            dialog.open();
            window.picture("rules");
            Shell shell = dialog.getShell();
            assertEquals("Réglages des vérifications", shell.getText());
            dialog.close();
            assertTrue(Display.getCurrent().getShells().length > 0);
        }
    }

    private static void send(OpenProject open, RuleChoice choice) {
        open.submit(new Operation.Batch(choice.operations(open.project())));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.workshop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.project.Action;
import org.corolle.model.project.RuleSeverity;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionStatus;
import org.corolle.model.workshop.WorkshopPackage.Literals;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V26 (S002, the Agora's question by action and petal): petals without a contribution are empty, never zero. Spoken of
 * once for each action that a session or a contribution is about; a card with a zero score and no text is told too.
 */
final class EmptyPetalRule extends Rule {

    EmptyPetalRule() {
        super("V26", RuleSeverity.HINT);
    }

    @Override
    protected void check(Inspection inspection) {
        Map<Action, Set<Dimension>> filled = new HashMap<>();
        inspection.each(Contribution.class, c -> {
            if (c.getAction() != null && !blank(c.getName()) && c.getStatus() != ContributionStatus.DISCARDED) {
                filled.computeIfAbsent(c.getAction(), a -> new HashSet<>()).add(c.getDimension());
            }
            if (blank(c.getName()) && c.getScore() != null && c.getScore() == 0) {
                inspection.add(c, "zero", c.getAction(), c.getDimension());
            }
        });
        EvaluationFramework framework = inspection.facts().project().getFramework();
        List<Dimension> petals = framework == null ? List.of() : framework.getDimensions();
        inspection.each(Action.class, action -> {
            Set<Dimension> spoken = filled.getOrDefault(action, Set.of());
            List<Dimension> empty = petals.stream().filter(p -> !spoken.contains(p)).toList();
            boolean discussed = filled.containsKey(action)
                    || !inspection.facts().pointingAt(action, Literals.SESSION__ACTION).isEmpty();
            if (discussed && !empty.isEmpty()) {
                inspection.add(action, empty.size() == petals.size() ? "emptyFlower" : "emptyPetals", action, empty);
            }
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.chain;

import java.util.List;

import org.corolle.model.chain.ChainPackage.Literals;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.RuleSeverity;
import org.corolle.model.project.Stakeholder;
import org.corolle.validation.rule.Facts;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;
import org.eclipse.emf.ecore.EReference;

/**
 * V07 (CIDS, minimal cardinalities): each stakeholder contributes or benefits at least once. It contributes by a
 * resource, by carrying an activity, by acting in a cell, as an action's partner, at the start of a flow or in words;
 * it benefits from an impact, at the end of a flow or in words.
 */
final class StakeholderRoleRule extends Rule {

    private static final List<EReference> ROLES = List.of(Literals.ACTIVITY__CARRIERS,
            Literals.CHAIN_CELL__STAKEHOLDERS, Literals.VALUE_FLOW__SOURCE, Literals.VALUE_FLOW__TARGET,
            ProjectPackage.Literals.ACTION__PARTNERS);

    StakeholderRoleRule() {
        super("V07", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(Stakeholder.class, stakeholder -> {
            boolean itself = !stakeholder.getContributes().isEmpty() || !stakeholder.getBenefitsFrom().isEmpty()
                    || !blank(stakeholder.getContribution()) || !blank(stakeholder.getGain());
            if (!itself && !named(inspection.facts(), stakeholder)) {
                inspection.add(stakeholder, "noRole", stakeholder);
            }
        });
    }

    private static boolean named(Facts facts, Stakeholder stakeholder) {
        return ROLES.stream().anyMatch(role -> !facts.pointingAt(stakeholder, role).isEmpty());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.chain;

import java.util.List;

import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V01 (S001): a chain has at least one main activity, one circuit, one support activity and one impact domain.
 * One finding for each part that is missing; a project without a chain is not spoken of.
 */
final class ChainPartsRule extends Rule {

    ChainPartsRule() {
        super("V01", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(ValueChain.class, chain -> {
            part(inspection, chain, "noMainActivity", chain.getMainActivities());
            part(inspection, chain, "noCircuit", chain.getCircuits());
            part(inspection, chain, "noSupportActivity", chain.getSupportActivities());
            part(inspection, chain, "noImpactDomain", chain.getImpactDomains());
        });
    }

    private static void part(Inspection inspection, ValueChain chain, String key, List<?> parts) {
        if (parts.isEmpty()) {
            inspection.add(chain, key, chain);
        }
    }
}

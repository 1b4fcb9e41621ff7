// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.chain;

import org.corolle.model.chain.FlowKind;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V09 (Fonda, the cycle of value): at least one impact of a chain renews a common resource, or a flow of regeneration
 * says so. A chain that names no impact domain yet is spoken of by V01, not here.
 */
final class RegenerationRule extends Rule {

    RegenerationRule() {
        super("V09", RuleSeverity.HINT);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(ValueChain.class, chain -> {
            if (!chain.getImpactDomains().isEmpty() && !regenerates(chain)) {
                inspection.add(chain, "noRegeneration", chain);
            }
        });
    }

    private static boolean regenerates(ValueChain chain) {
        return chain.getImpactDomains().stream().flatMap(d -> d.getImpacts().stream())
                .anyMatch(i -> !i.getRegenerates().isEmpty())
                || chain.getFlows().stream().anyMatch(f -> f.isSetKind() && f.getKind() == FlowKind.REGENERATION);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.chain;

import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V08 (S000, step 4, domains named leaning on the flower): each impact domain is linked to at least one petal,
 * itself or by one of its impacts.
 */
final class DomainDimensionRule extends Rule {

    DomainDimensionRule() {
        super("V08", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(ImpactDomain.class, domain -> {
            boolean linked = !domain.getDimensions().isEmpty()
                    || domain.getImpacts().stream().anyMatch(i -> !i.getDimensions().isEmpty());
            if (!linked) {
                inspection.add(domain, "noDimension", domain);
            }
        });
    }
}

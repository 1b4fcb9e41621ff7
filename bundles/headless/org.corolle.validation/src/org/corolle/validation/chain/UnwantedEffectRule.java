// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.chain;

import org.corolle.model.chain.Impact;
import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.chain.Polarity;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.RuleSeverity;
import org.corolle.model.workshop.Contribution;
import org.corolle.validation.rule.Facts;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V10 (SVI principle 2, IATI): once a project speaks of its impacts, at least one negative or unintended one shows that
 * the question was asked, be it an impact of a chain or a card. Told once for the project.
 */
final class UnwantedEffectRule extends Rule {

    UnwantedEffectRule() {
        super("V10", RuleSeverity.HINT);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(EvaluationProject.class, project -> {
            if (speaksOfImpacts(inspection.facts()) && !asked(inspection.facts())) {
                inspection.add(project, "noUnwantedEffect");
            }
        });
    }

    private static boolean speaksOfImpacts(Facts facts) {
        return facts.all(ImpactDomain.class).stream().anyMatch(d -> !facts.inTemplate(d))
                || !facts.all(Contribution.class).isEmpty();
    }

    private static boolean asked(Facts facts) {
        return facts.all(Impact.class).stream().anyMatch(i -> Boolean.FALSE.equals(i.getIntended())
                || i.isSetPolarity() && i.getPolarity() == Polarity.NEGATIVE)
                || facts.all(Contribution.class).stream()
                        .anyMatch(c -> c.isSetPolarity() && c.getPolarity() == Polarity.NEGATIVE);
    }
}

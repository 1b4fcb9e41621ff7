// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.framework;

import java.util.stream.Stream;

import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorMeasure;
import org.corolle.model.framework.IndicatorNature;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.RuleSeverity;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionKind;
import org.corolle.model.workshop.WorkshopPackage.Literals;
import org.corolle.validation.rule.Facts;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V15 (S003, the "intangibles"): figures never stand alone in a criterion; a qualitative indicator, a marker or a quote
 * that supports the criterion or one of its indicators stands beside them. An empty criterion is V14's.
 */
final class IntangiblesRule extends Rule {

    IntangiblesRule() {
        super("V15", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(Criterion.class, criterion -> {
            boolean words = !criterion.getMarkers().isEmpty()
                    || criterion.getIndicators().stream().anyMatch(IntangiblesRule::qualitative)
                    || quoted(inspection.facts(), criterion);
            if (!words && !PetalContentsRule.empty(criterion)) {
                inspection.add(criterion, "onlyFigures", criterion);
            }
        });
    }

    private static boolean qualitative(Indicator indicator) {
        return indicator.getStatus() != IndicatorStatus.DISCARDED
                && (indicator.isSetNature() && indicator.getNature() == IndicatorNature.QUALITATIVE
                || indicator.isSetMeasure() && indicator.getMeasure() == IndicatorMeasure.QUALITATIVE);
    }

    private static boolean quoted(Facts facts, Criterion criterion) {
        Stream<NamedElement> supported = Stream.concat(Stream.of(criterion), criterion.getIndicators().stream());
        return supported.flatMap(e -> facts.<Contribution>pointingAt(e, Literals.CONTRIBUTION__SUPPORTS).stream())
                .anyMatch(c -> c.getKind() == ContributionKind.VERBATIM);
    }
}

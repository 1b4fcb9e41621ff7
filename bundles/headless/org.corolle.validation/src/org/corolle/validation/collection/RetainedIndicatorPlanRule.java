// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import java.util.List;

import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V16 (logframe: means of verification): each retained indicator has a line of the collection plan with both an
 * instrument and a source; a source is a means of verification in words or a document. What is missing is told once.
 */
final class RetainedIndicatorPlanRule extends Rule {

    RetainedIndicatorPlanRule() {
        super("V16", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(Indicator.class, indicator -> {
            List<CollectionPlanItem> lines = indicator.getPlanItems();
            boolean planned = lines.stream().anyMatch(l -> tool(l) && source(l));
            if (indicator.getStatus() == IndicatorStatus.RETAINED && !planned) {
                inspection.add(indicator, lines.isEmpty() ? "noPlan" : lacking(lines), indicator);
            }
        });
    }

    private static String lacking(List<CollectionPlanItem> lines) {
        return lines.stream().anyMatch(RetainedIndicatorPlanRule::tool) ? "noSource"
                : lines.stream().anyMatch(RetainedIndicatorPlanRule::source) ? "noInstrument" : "neither";
    }

    private static boolean tool(CollectionPlanItem line) {
        return line.getInstrument() != null;
    }

    private static boolean source(CollectionPlanItem line) {
        return !blank(line.getMeansOfVerification()) || !NamedSources.of(line).isEmpty();
    }
}

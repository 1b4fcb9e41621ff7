// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import java.util.List;

import org.corolle.validation.rule.Rule;

/** The rules about the plan, the figures and their units. */
public final class CollectionRules {

    public static final List<Rule> ALL = List.of(
            new RetainedIndicatorPlanRule(),
            new PlanLineRule(),
            new MeasureRule(),
            new PeriodRule(),
            new PercentageRule(),
            new FigureSourceRule(),
            new ConflictRule(),
            new MagnitudeRule(),
            new TimeCurrencyRule());

    private CollectionRules() { }
}

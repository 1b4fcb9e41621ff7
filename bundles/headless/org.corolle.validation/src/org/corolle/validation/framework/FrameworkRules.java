// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.framework;

import java.util.List;

import org.corolle.validation.rule.Rule;

/** The rules about questions, petals, criteria and indicators. */
public final class FrameworkRules {

    public static final List<Rule> ALL = List.of(
            new QuestionFociRule(),
            new QuestionCoverageRule(),
            new IndicatorPurposeRule(),
            new PetalContentsRule(),
            new IntangiblesRule(),
            new IndicatorIdentityRule(),
            new FlowerRule(),
            new ManyIndicatorsRule(),
            new ObjectiveRule());

    private FrameworkRules() { }
}

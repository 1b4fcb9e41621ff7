// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.chain;

import java.util.List;

import org.corolle.validation.rule.Rule;

/** The rules about the chain, its cells and its stakeholders. */
public final class ChainRules {

    public static final List<Rule> ALL = List.of(
            new ChainPartsRule(),
            new OneCellPerPairRule(),
            new EveryPairHasCellRule(),
            new OpenIssueRule(),
            new SupportActivityRule(),
            new CounterpartRule(),
            new StakeholderRoleRule(),
            new DomainDimensionRule(),
            new RegenerationRule(),
            new UnwantedEffectRule());

    private ChainRules() { }
}

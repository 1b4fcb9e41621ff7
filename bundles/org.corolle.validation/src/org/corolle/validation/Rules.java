// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.corolle.validation.chain.ChainPartsRule;
import org.corolle.validation.chain.EveryPairHasCellRule;
import org.corolle.validation.chain.OneCellPerPairRule;
import org.corolle.validation.chain.OpenIssueRule;

/** The rules of the domain (§8.2), as a table of contents. V33 to V36 come with the kits. */
final class Rules {

    static final List<Rule> ALL = List.of(
            new ChainPartsRule(),
            new OneCellPerPairRule(),
            new EveryPairHasCellRule(),
            new OpenIssueRule());

    static final Map<String, Rule> BY_ID = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.description().id(), Function.identity()));

    private Rules() { }
}

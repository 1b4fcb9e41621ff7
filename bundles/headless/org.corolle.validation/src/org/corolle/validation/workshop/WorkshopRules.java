// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.workshop;

import java.util.List;

import org.corolle.validation.rule.Rule;

/** The rules about sessions and what they bring. */
public final class WorkshopRules {

    public static final List<Rule> ALL = List.of(
            new EmptyPetalRule(),
            new SessionRule(),
            new FamiliesRule(),
            new AbsentGroupRule(),
            new VoteRule());

    private WorkshopRules() { }
}

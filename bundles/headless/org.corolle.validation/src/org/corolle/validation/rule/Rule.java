// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import java.util.Map;

import org.corolle.model.project.RuleSeverity;

/**
 * One invariant of the domain (§8.2): it looks at a project and adds a finding for each thing that is missing or
 * contradictory. A rule keeps no state; its texts stand in the bundle {@code texts} of its package, under its id.
 */
public abstract class Rule {

    private final RuleDescription description;

    protected Rule(String id, RuleSeverity severity) {
        this(id, severity, Map.of());
    }

    protected Rule(String id, RuleSeverity severity, Map<String, Integer> thresholds) {
        this.description = new RuleDescription(id, severity, thresholds);
    }

    /** Id, usual severity and usual thresholds of this rule. */
    public final RuleDescription description() {
        return description;
    }

    /** Looks at the project and adds findings; it changes nothing. */
    protected abstract void check(Inspection inspection);

    /** Whether a text says nothing. */
    protected static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

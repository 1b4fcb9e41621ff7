// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.writing;

import java.util.List;

import org.corolle.validation.rule.Rule;

/** The rules about what is written. */
public final class WritingRules {

    public static final List<Rule> ALL = List.of(
            new PersonalDataRule(),
            new LabelLengthRule(),
            new AttributionRule());

    private WritingRules() { }
}

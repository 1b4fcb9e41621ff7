// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.chain;

import org.corolle.model.chain.SupportActivity;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/** V05 (S000, S001, the table of carriers and contents): each support activity has a carrier and says what it does. */
final class SupportActivityRule extends Rule {

    SupportActivityRule() {
        super("V05", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(SupportActivity.class, activity -> {
            if (activity.getCarriers().isEmpty()) {
                inspection.add(activity, "noCarrier", activity);
            }
            if (activity.getContents().stream().allMatch(c -> blank(c.getName()))) {
                inspection.add(activity, "noContent", activity);
            }
        });
    }
}

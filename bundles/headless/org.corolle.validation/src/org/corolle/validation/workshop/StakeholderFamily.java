// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.workshop;

import java.util.Optional;
import java.util.regex.Pattern;

import org.corolle.model.project.ProjectPackage.Literals;
import org.corolle.model.project.Stakeholder;
import org.corolle.validation.rule.Facts;

/** The four families of S002 and S003 that an evaluation consults. */
enum StakeholderFamily {
    EMPLOYEES, INHABITANTS, BOARD_MEMBERS, PARTNERS;

    private static final Pattern PARTNER = Pattern.compile("(?iu)^(partenaire|partner)");

    /** The family of a stakeholder by its kind; of no kind, an action's partner or who is called so is a partner. */
    static Optional<StakeholderFamily> of(Stakeholder stakeholder, Facts facts) {
        if (!stakeholder.isSetKind()) {
            return partner(stakeholder, facts);
        }
        return switch (stakeholder.getKind()) {
            case EMPLOYEE -> Optional.of(EMPLOYEES);
            case INHABITANT, VOLUNTEER, MEMBER, USER -> Optional.of(INHABITANTS);
            case BOARD_MEMBER -> Optional.of(BOARD_MEMBERS);
            case OTHER -> partner(stakeholder, facts);
            default -> Optional.of(PARTNERS);
        };
    }

    private static Optional<StakeholderFamily> partner(Stakeholder stakeholder, Facts facts) {
        boolean called = stakeholder.getName() != null && PARTNER.matcher(stakeholder.getName().strip()).find();
        return called || !facts.pointingAt(stakeholder, Literals.ACTION__PARTNERS).isEmpty()
                ? Optional.of(PARTNERS) : Optional.empty();
    }
}

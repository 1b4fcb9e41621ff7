// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.workshop;

import java.util.Optional;

import org.corolle.model.project.ProjectPackage.Literals;
import org.corolle.model.project.Stakeholder;
import org.corolle.validation.Facts;

/** The four families of S002 and S003 that an evaluation consults. */
enum Family {
    EMPLOYEES, INHABITANTS, BOARD_MEMBERS, PARTNERS;

    /** The family of a stakeholder, by its kind; of another or an unknown kind, partners of an action are partners. */
    static Optional<Family> of(Stakeholder stakeholder, Facts facts) {
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

    private static Optional<Family> partner(Stakeholder stakeholder, Facts facts) {
        return facts.pointingAt(stakeholder, Literals.ACTION__PARTNERS).isEmpty() ? Optional.empty() : Optional.of(PARTNERS);
    }
}

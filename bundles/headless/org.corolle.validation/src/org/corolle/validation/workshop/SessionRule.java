// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.workshop;

import org.corolle.model.project.RuleSeverity;
import org.corolle.model.workshop.Session;
import org.corolle.model.workshop.SessionRoleKind;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V27 (group model building; S000): a session says when, where and what for, who facilitates and who writes (roles, no
 * names), and which groups came. One finding for each of these that is missing.
 */
final class SessionRule extends Rule {

    SessionRule() {
        super("V27", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(Session.class, session -> {
            missing(inspection, session, "noDate", blank(session.getDate()));
            missing(inspection, session, "noPlace", blank(session.getPlace()));
            missing(inspection, session, "noObjective", blank(session.getObjective()));
            missing(inspection, session, "noFacilitator", !held(session, SessionRoleKind.FACILITATOR));
            missing(inspection, session, "noScribe", !held(session, SessionRoleKind.SCRIBE));
            missing(inspection, session, "noAttendance",
                    session.getAttendance().stream().allMatch(a -> a.getStakeholder() == null));
        });
    }

    private static void missing(Inspection inspection, Session session, String key, boolean missing) {
        if (missing) {
            inspection.add(session, key, session);
        }
    }

    private static boolean held(Session session, SessionRoleKind kind) {
        return session.getRoles().stream().anyMatch(r -> r.isSetKind() && r.getKind() == kind);
    }
}

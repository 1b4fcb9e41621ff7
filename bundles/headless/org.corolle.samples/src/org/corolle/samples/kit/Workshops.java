// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.kit;

import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.Decision;
import org.corolle.model.workshop.Disagreement;
import org.corolle.model.workshop.Session;
import org.corolle.model.workshop.SessionRole;
import org.corolle.model.workshop.SessionRoleKind;
import org.corolle.model.workshop.SessionStep;
import org.corolle.model.workshop.VoteOption;
import org.corolle.model.workshop.VoteRound;
import org.corolle.model.workshop.WorkshopFactory;

/** What a session is written with. */
public final class Workshops {

    private Workshops() { }

    public static Piece<Session> session(String name) {
        Session piece = WorkshopFactory.eINSTANCE.createSession();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<SessionStep> step(String name) {
        SessionStep piece = WorkshopFactory.eINSTANCE.createSessionStep();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<Decision> decision(String name) {
        Decision piece = WorkshopFactory.eINSTANCE.createDecision();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<Disagreement> disagreement(String name) {
        Disagreement piece = WorkshopFactory.eINSTANCE.createDisagreement();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<VoteRound> vote(String name) {
        VoteRound piece = WorkshopFactory.eINSTANCE.createVoteRound();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<Contribution> contribution(String name) {
        Contribution piece = WorkshopFactory.eINSTANCE.createContribution();
        piece.setName(name);
        return new Piece<>(piece);
    }

    /** A group that was expected; how many came is not said yet. */
    public static Piece<Attendance> attendance(Stakeholder group) {
        Attendance attendance = WorkshopFactory.eINSTANCE.createAttendance();
        attendance.setStakeholder(group);
        return new Piece<>(attendance);
    }

    public static Piece<SessionRole> role(SessionRoleKind kind, String heldBy) {
        SessionRole role = WorkshopFactory.eINSTANCE.createSessionRole();
        role.setKind(kind);
        role.setHeldBy(heldBy);
        return new Piece<>(role);
    }

    /** What the vote is between, and the dots it received. */
    public static Piece<VoteOption> option(String name, int total, NamedElement subject) {
        VoteOption option = WorkshopFactory.eINSTANCE.createVoteOption();
        option.setName(name);
        option.setTotal(total);
        option.setSubject(subject);
        return new Piece<>(option);
    }
}

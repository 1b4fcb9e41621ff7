// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.kit;

import org.corolle.model.project.Action;
import org.corolle.model.project.Commitment;
import org.corolle.model.project.CommitmentKind;
import org.corolle.model.project.CommitmentZoom;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.GlossaryEntry;
import org.corolle.model.project.Objective;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.project.StakeholderKind;
import org.corolle.model.project.Territory;

/** What a project is written with. */
public final class Projects {

    private Projects() { }

    public static Piece<Territory> territory(String name) {
        Territory piece = ProjectFactory.eINSTANCE.createTerritory();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<Action> action(String name) {
        Action piece = ProjectFactory.eINSTANCE.createAction();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<Objective> objective(String name) {
        Objective piece = ProjectFactory.eINSTANCE.createObjective();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<GlossaryEntry> glossaryEntry(String word) {
        GlossaryEntry piece = ProjectFactory.eINSTANCE.createGlossaryEntry();
        piece.setName(word);
        return new Piece<>(piece);
    }

    /** A new project of this title, in French. */
    public static EvaluationProject project(String title, String description) {
        EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();
        project.setName(title);
        project.setDescription(description);
        return project;
    }

    public static Piece<Stakeholder> stakeholder(StakeholderKind kind, String name) {
        Stakeholder stakeholder = ProjectFactory.eINSTANCE.createStakeholder();
        stakeholder.setKind(kind);
        stakeholder.setName(name);
        return new Piece<>(stakeholder);
    }

    public static Piece<Commitment> commitment(CommitmentKind kind, String name) {
        Commitment commitment = ProjectFactory.eINSTANCE.createCommitment();
        commitment.setKind(kind);
        commitment.setName(name);
        return new Piece<>(commitment);
    }

    /** How an action puts a commitment into practice. */
    public static Piece<CommitmentZoom> zoom(Commitment commitment, String text) {
        CommitmentZoom zoom = ProjectFactory.eINSTANCE.createCommitmentZoom();
        zoom.setCommitment(commitment);
        zoom.setText(text);
        return new Piece<>(zoom);
    }
}

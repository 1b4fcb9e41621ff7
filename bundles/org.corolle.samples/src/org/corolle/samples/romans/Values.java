// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.romans;

import static org.corolle.samples.kit.Projects.commitment;
import static org.corolle.samples.kit.Source.S003;
import static org.corolle.samples.kit.Source.S004;

import org.corolle.model.project.CommitmentKind;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.kit.Citation;

/** The common ground of La Coopération: one aim, three values, three principles. */
public final class Values {

    private static final Citation[] GROUND = {
        S003.at("Un socle commun d'existence").saying("1 VISÉE : le développement du pouvoir d'agir."
                + " 3 VALEURS : solidarité, démocratie et dignité humaine. 3 PRINCIPES D'INTERVENTION : transmission"
                + " culturelle, éducation populaire et développement durable"),
        S004.at("Un socle commun d'existence")};

    private Values() { }

    public static void into(EvaluationProject project) {
        add(project, CommitmentKind.AIM, "Développement du pouvoir d'agir");
        add(project, CommitmentKind.VALUE, "Solidarité");
        add(project, CommitmentKind.VALUE, "Démocratie");
        add(project, CommitmentKind.VALUE, "Dignité humaine");
        add(project, CommitmentKind.PRINCIPLE, "Transmission culturelle");
        add(project, CommitmentKind.PRINCIPLE, "Éducation populaire");
        add(project, CommitmentKind.PRINCIPLE, "Développement durable");
    }

    private static void add(EvaluationProject project, CommitmentKind kind, String name) {
        commitment(kind, name).from(GROUND).in(project.getCommitments());
    }
}

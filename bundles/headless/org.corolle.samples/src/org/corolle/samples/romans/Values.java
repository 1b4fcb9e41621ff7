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

    private static final Citation GROUND = S003.at("Un socle commun d'existence");

    private Values() { }

    public static void into(EvaluationProject project) {
        Citation aim = GROUND.saying("1 VISÉE : le développement du pouvoir d'agir.");
        Citation values = GROUND.saying("3 VALEURS : solidarité, démocratie et dignité humaine");
        Citation principles = GROUND.saying("3 PRINCIPES D'INTERVENTION : transmission culturelle, éducation populaire et"
                + " développement durable");
        add(project, CommitmentKind.AIM, "Développement du pouvoir d'agir", aim);
        add(project, CommitmentKind.VALUE, "Solidarité", values);
        add(project, CommitmentKind.VALUE, "Démocratie", values);
        add(project, CommitmentKind.VALUE, "Dignité humaine", values);
        add(project, CommitmentKind.PRINCIPLE, "Transmission culturelle", principles);
        add(project, CommitmentKind.PRINCIPLE, "Éducation populaire", principles);
        add(project, CommitmentKind.PRINCIPLE, "Développement durable", principles);
    }

    private static void add(EvaluationProject project, CommitmentKind kind, String name, Citation passage) {
        commitment(kind, name).from(passage, S004.at("Un socle commun d'existence")).in(project.getCommitments());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.cooperation;

import static org.corolle.model.project.StakeholderKind.ASSOCIATION;
import static org.corolle.model.project.StakeholderKind.COMPANY;
import static org.corolle.model.project.StakeholderKind.LOCAL_AUTHORITY;
import static org.corolle.model.project.StakeholderKind.NETWORK;
import static org.corolle.model.project.StakeholderKind.OTHER;
import static org.corolle.model.project.StakeholderKind.PRODUCER;
import static org.corolle.model.project.StakeholderKind.RESEARCH;
import static org.corolle.model.project.StakeholderKind.USER;
import static org.corolle.samples.kit.Projects.stakeholder;
import static org.corolle.samples.kit.Source.S000;
import static org.corolle.samples.kit.Source.S002;
import static org.corolle.samples.kit.Source.S003;
import static org.corolle.samples.kit.Source.S004;

import java.util.List;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.project.StakeholderKind;
import org.corolle.samples.kit.Citation;

/** With whom La Coopération works, action by action. */
final class Partners {

    private final EvaluationProject project;

    private Partners(EvaluationProject project) {
        this.project = project;
    }

    static void into(EvaluationProject project) {
        Partners partners = new Partners(project);
        stakeholder(USER, "Usagers").from(S004.at("La Coopération c'est")).in(project.getStakeholders());
        stakeholder(OTHER, "Grand public").from(S003.at("Questionnaires à destination du grand public"))
                .in(project.getStakeholders());
        partners.add(OTHER, "Partenaires de La Coopération", "Leur regard sur l'impact social de la Coopération",
                S003.at("Entretiens avec les partenaires"));
        partners.food();
        partners.culture();
        partners.others();
    }

    private void food() {
        Citation group = S000.at("Phase 2 : discussion avec le groupe Alimentation");
        add(PRODUCER, "Producteurs locaux", "Leurs surplus et leurs invendus", S002.at("Collecte de produits"));
        add(NETWORK, "La Ruche qui dit Oui", "Son partenariat avec le groupe Alimentation", group);
        add(NETWORK, "Agricourt", "Son partenariat avec le groupe Alimentation", group);
    }

    private void culture() {
        Citation radio = S004.at("fiche « La Bobine Romanaise »");
        add(ASSOCIATION, "Radio Méga", "La diffusion de l'émission en direct", radio);
        Citation passport = S004.at("fiche « Passeport culture », quels résultats ?");
        List.of("Comédie de Valence", "Romans Scènes", "Cité de la musique", "La Cordonnerie", "Baron de Bayanne")
                .forEach(name -> add(ASSOCIATION, name, "Son partenariat autour du Passeport culture", passport));
    }

    private void others() {
        Citation sharing = S004.at("fiche « Au fil de faire », comment ça marche ?");
        add(ASSOCIATION, "Moulin Digital", "Son partenariat avec le local Au fil de faire", sharing);
        add(RESEARCH, "École d'ingénieurs de Valence", "Son partenariat avec le local Au fil de faire", sharing);
        add(ASSOCIATION, "Conservatoire de musique", "Son partenariat avec l'atelier textile d'Au fil de faire", sharing);
        add(LOCAL_AUTHORITY, "Agents de la Ville de Valence", "L'expérimentation dans le quartier de Fontbarlettes",
                S004.at("fiche « CLIRSE », quels résultats ?"));
        add(COMPANY, "Graphistes indépendants", "La mise en forme du journal et des affiches",
                S004.at("fiche « Communication », comment ça marche ?"));
    }

    private void add(StakeholderKind kind, String name, String contribution, Citation passage) {
        stakeholder(kind, name).with(Stakeholder::setCollective, true)
                .with(Stakeholder::setContribution, contribution).from(passage).in(project.getStakeholders());
    }
}

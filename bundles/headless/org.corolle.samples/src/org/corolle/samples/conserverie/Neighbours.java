// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.conserverie;

import static org.corolle.model.project.StakeholderKind.COMPANY;
import static org.corolle.model.project.StakeholderKind.NETWORK;
import static org.corolle.model.project.StakeholderKind.PRODUCER;
import static org.corolle.model.project.StakeholderKind.RESEARCH;
import static org.corolle.model.project.StakeholderKind.USER;
import static org.corolle.samples.kit.Projects.stakeholder;
import static org.corolle.samples.kit.Source.S000;
import static org.corolle.samples.kit.Source.S002;

import java.util.List;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.samples.kit.Citation;

/** The stakeholders of the Conserverie beyond La Coopération. */
final class Neighbours {

    private static final Citation DEVELOPMENT = S002.at("Participation à la dynamique de développement local");

    private Neighbours() { }

    static void into(EvaluationProject project) {
        stakeholder(PRODUCER, "Producteurs locaux").with(Stakeholder::setCollective, true)
                .described("Producteurs labellisés Agriculture biologique, dans un périmètre de 30 kilomètres.")
                .with(Stakeholder::setContribution, "Leurs surplus et leurs invendus ; le glanage chez eux")
                .with(Stakeholder::setGain, "Un débouché pour leur surplus, voire une extension de leur production")
                .having(Stakeholder::getExpectations, "Valoriser la partie invendue de leur production")
                .from(S002.at("Collecte de produits"), DEVELOPMENT).in(project.getStakeholders());
        List.of("La Ruche qui dit Oui", "Agricourt", "CIVAM", "Agribiodrôme", "AMAP").forEach(name ->
                stakeholder(NETWORK, name).with(Stakeholder::setCollective, true)
                        .with(Stakeholder::setGain, "La valorisation de la partie invendue de la production de ses producteurs")
                        .from(DEVELOPMENT.saying("Les producteurs impliqués avec leurs réseaux (CIVAM, Agribiodrôme, la RUCHE"
                                + " qui dit oui, Les AMAPs et Agricourt)")).in(project.getStakeholders()));
        stakeholder(USER, "Consommateurs")
                .with(Stakeholder::setGain, "Des produits alimentaires de qualité, à prix raisonné")
                .from(S000.at("Une extension en cours aux circuits d'échanges marchands-ESS")).in(project.getStakeholders());
        stakeholder(COMPANY, "SERT").with(Stakeholder::setCollective, true)
                .described("Constructeur de véhicules implanté à Romans.")
                .with(Stakeholder::setContribution, "La conception du véhicule équipé")
                .with(Stakeholder::setGain, "Une nouvelle offre commerciale, sur le marché des food-trucks")
                .from(DEVELOPMENT).in(project.getStakeholders());
        stakeholder(NETWORK, "Fédération nationale des centres sociaux").with(Stakeholder::setCollective, true)
                .with(Stakeholder::setContribution, "Son soutien à la démarche")
                .from(S002.at("Conclusion").saying("la Fédération de centre sociaux Départementale et Nationale"))
                .in(project.getStakeholders());
        stakeholder(RESEARCH, "Universitaires").with(Stakeholder::setCollective, true)
                .with(Stakeholder::setContribution, "Leur participation à l'écosystème du CLIRSE")
                .from(S000.at("La Coopération, un acteur social contribuant au dynamisme économique du territoire"))
                .in(project.getStakeholders());
    }
}

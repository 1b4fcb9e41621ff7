// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.romans;

import static org.corolle.model.project.StakeholderKind.ASSOCIATION;
import static org.corolle.model.project.StakeholderKind.BOARD_MEMBER;
import static org.corolle.model.project.StakeholderKind.EMPLOYEE;
import static org.corolle.model.project.StakeholderKind.FUNDER;
import static org.corolle.model.project.StakeholderKind.INHABITANT;
import static org.corolle.model.project.StakeholderKind.LOCAL_AUTHORITY;
import static org.corolle.model.project.StakeholderKind.MEMBER;
import static org.corolle.model.project.StakeholderKind.NETWORK;
import static org.corolle.model.project.StakeholderKind.SOCIAL_CENTRE;
import static org.corolle.model.project.StakeholderKind.VOLUNTEER;
import static org.corolle.samples.kit.Projects.stakeholder;
import static org.corolle.samples.kit.Source.S000;
import static org.corolle.samples.kit.Source.S002;
import static org.corolle.samples.kit.Source.S003;
import static org.corolle.samples.kit.Source.S004;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.project.StakeholderKind;
import org.corolle.model.project.Territory;
import org.corolle.samples.kit.Citation;
import org.corolle.samples.kit.Lookup;
import org.corolle.samples.kit.Piece;

/** Groups and organisations of La Coopération, never persons. */
public final class Groups {

    private static final Citation CLIRSE = S000.at("activités de R&D territoriale");

    private final EvaluationProject project;

    private Groups(EvaluationProject project) {
        this.project = project;
    }

    /** Those whom every sample of Romans knows. */
    public static void into(EvaluationProject project) {
        Groups groups = new Groups(project);
        groups.people();
        groups.houses();
        groups.institutions();
    }

    /** Board members and partners at large, whom the evaluation of La Coopération consults. */
    public static void consulted(EvaluationProject project) {
        stakeholder(BOARD_MEMBER, "Administrateurs").with(Stakeholder::setContribution, "Imaginent la fleur de l'utilité"
                + " sociale et portent les orientations").from(S002.at("La fleur de l'impact social"),
                S003.at("Démocratique")).in(project.getStakeholders());
    }

    private void people() {
        group(INHABITANT, "Habitants").described("Dont des habitants en situation de précarité.")
                .with(Stakeholder::setContribution, "Leur envie d'agir et leur expertise ; ils transforment les denrées"
                        + " récupérées")
                .with(Stakeholder::setGain, "L'accès à une alimentation saine et locale, et l'apprentissage de sa"
                        + " transformation")
                .from(S000.at("Un projet d'AVS visant à faire évoluer les pratiques de consommation"),
                        S002.at("L'idée générale")).in(project.getStakeholders());
        group(VOLUNTEER, "Bénévoles-contributeurs")
                .with(Stakeholder::setContribution, "Le temps passé à transformer les denrées et à animer les ateliers")
                .with(Stakeholder::setGain, "Des Tic-tacs, à échanger contre d'autres biens ou services")
                .from(S000.at("Des activités intégrées à un système d'échange local")).in(project.getStakeholders());
        group(MEMBER, "Adhérents").with(Stakeholder::setContribution, "Leur participation aux activités de La Coopération")
                .with(Stakeholder::setGain, "Des conserves, contre les Tic-tacs acquis par leur contribution")
                .from(S000.at("Des activités intégrées à un système d'échange local")).in(project.getStakeholders());
        group(EMPLOYEE, "Salariés des centres sociaux").described("Animateurs, référents famille.")
                .with(Stakeholder::setContribution, "L'animation des ateliers et l'appui aux groupes-projet")
                .from(S000.at("Un projet d'AVS visant à faire évoluer les pratiques de consommation"))
                .in(project.getStakeholders());
    }

    private void houses() {
        house("Maison de quartier des Ors", "Quartier des Ors");
        house("Maison de quartier Saint-Nicolas", "Centre ancien");
        house("Maison citoyenne Noël Guichard", "Quartier de la Maison citoyenne");
        organisation(ASSOCIATION, "Accorderie de Romans")
                .with(Stakeholder::setContribution, "Un réseau d'échange de services fondé sur le temps, joint au système"
                        + " d'échange local en novembre 2017")
                .from(S000.at("Le Tic-tac : l'Accorderie")).in(project.getStakeholders());
        organisation(NETWORK, "La Coopération").described("Entité regroupant quatre associations d'éducation populaire,"
                + " signataires d'une convention de solidarité depuis 2015.")
                .with(Stakeholder::setContribution, "La coordination et le pilotage de projets communs")
                .from(S003.at("page de titre"), S000.at("Histoire et finalités de La Coopération"))
                .in(project.getStakeholders());
    }

    private void house(String name, String quarter) {
        organisation(SOCIAL_CENTRE, name)
                .with(Stakeholder::setTerritory, Lookup.in(project).the(Territory.class, quarter))
                .with(Stakeholder::setContribution, "Des professionnels, des lieux et un groupement d'achats")
                .with(Stakeholder::setGain, "Un outil d'animation sociale, et des conserves pour les repas pédagogiques, les"
                        + " accueils de loisirs et les événements")
                .from(S000.at("Histoire et finalités de La Coopération"),
                        S002.at("Participation à la dynamique de développement local")).in(project.getStakeholders());
    }

    private void institutions() {
        organisation(NETWORK, "CLIRSE").described("Cluster local d'innovation responsable, sociale et environnementale,"
                + " en cours de structuration.")
                .with(Stakeholder::setContribution, "L'incubation de projets d'innovation sociale et la démarche coopérative"
                        + " de mesure de l'impact territorial").from(CLIRSE).in(project.getStakeholders());
        organisation(NETWORK, "Fédération des centres sociaux de la Drôme")
                .with(Stakeholder::setContribution, "Le déploiement du CLIRSE et l'appui à la mesure d'impact social")
                .from(CLIRSE, S003.at("Et après ?")).in(project.getStakeholders());
        organisation(FUNDER, "CAF de la Drôme")
                .with(Stakeholder::setContribution, "Le déploiement du CLIRSE, les agréments et l'appui à la mesure d'impact"
                        + " social").from(CLIRSE, S004.at("agréments")).in(project.getStakeholders());
        organisation(StakeholderKind.COMPANY, "Groupe Archer (PTCE Pôle Sud)")
                .described("Porteur du pôle territorial de coopération économique Pôle Sud et de « Start-up de territoire ».")
                .with(Stakeholder::setContribution, "Le déploiement du CLIRSE et la démarche « Start-up de territoire »")
                .from(CLIRSE, S002.at("Un projet Start-up de territoire")).in(project.getStakeholders());
        organisation(LOCAL_AUTHORITY, "Valence Romans Agglo")
                .with(Stakeholder::setContribution, "Le pilotage du projet territorial et le déploiement du CLIRSE")
                .from(CLIRSE).in(project.getStakeholders());
    }

    private static Piece<Stakeholder> group(StakeholderKind kind, String name) {
        return stakeholder(kind, name);
    }

    private static Piece<Stakeholder> organisation(StakeholderKind kind, String name) {
        return stakeholder(kind, name).with(Stakeholder::setCollective, true);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.conserverie;

import static org.corolle.samples.kit.Chains.content;
import static org.corolle.samples.kit.Chains.supportActivity;
import static org.corolle.samples.kit.Chains.wording;
import static org.corolle.samples.kit.Source.S000;
import static org.corolle.samples.kit.Source.S001;

import org.corolle.model.chain.SupportActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.chain.Wording;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.samples.kit.Citation;
import org.corolle.samples.kit.Lookup;

/** Two support activities, as the last slide has them, and the three ways in which they were worded. */
final class SupportActivities {

    private static final Citation FIRST = S001.at("première diapositive des activités de soutien");
    private static final Citation LAST = S001.at("dernière diapositive de la Conserverie");
    private static final Citation MONOGRAPH = S000.at("Phase 2 : activités de soutien");

    private SupportActivities() { }

    static void into(ValueChain chain, EvaluationProject project) {
        Lookup find = Lookup.in(project);
        SupportActivity platform = supportActivity("La Coopération, plateforme territoriale")
                .with(SupportActivity::setCategory, "Coopération territoriale")
                .having(SupportActivity::getCarriers, find.the(Stakeholder.class, "La Coopération"))
                .from(LAST, MONOGRAPH).in(chain.getSupportActivities());
        contents(platform, "Coordination et pilotage de projets communs", "Réseau d'échange de services et de biens",
                "Mutualisation des ressources");
        wording("Gouvernance territoriale", "Valence Romans Agglo").having(Wording::getContents,
                "Pilotage du projet territorial", "Construction de partenariats").from(FIRST).in(platform.getWordings());
        wording("La Coopération, plateforme territoriale", "La Coopération").having(Wording::getContents,
                "Coordination et pilotage de projets communs", "Réseau d'échange de services et de biens",
                "Mutualisation des ressources").from(LAST).in(platform.getWordings());
        wording("Coopération territoriale", "Essentiellement les trois centres sociaux réunis au sein de La Coopération")
                .from(MONOGRAPH).in(platform.getWordings());

        SupportActivity research = supportActivity("Le CLIRSE : R&D territoriale")
                .with(SupportActivity::setCategory, "R&D territoriale")
                .having(SupportActivity::getCarriers, find.the(Stakeholder.class, "CLIRSE"))
                .from(LAST, MONOGRAPH).in(chain.getSupportActivities());
        contents(research, "Identifie les besoins et les ressources",
                "Implique les habitants dans l'émergence de nouveaux projets",
                "Anime la démarche coopérative de mesure de l'impact territorial");
        research.getContents().get(0).setOriginalWording("Identifie les besoins et des ressources");
        clirseWordings(research);
        platform.getSupports().addAll(chain.getMainActivities());
        research.getSupports().addAll(chain.getMainActivities());
    }

    private static void contents(SupportActivity activity, String... texts) {
        for (String text : texts) {
            content(text).from(LAST).in(activity.getContents());
        }
    }

    private static void clirseWordings(SupportActivity research) {
        wording("R&D territoriale", "Le CLIRSE").having(Wording::getContents, "Identifie besoins et ressources",
                "Implique les habitants dans l'émergence de nouveaux projets",
                "Anime la démarche coopérative de mesure de l'impact territorial").from(FIRST).in(research.getWordings());
        wording("Le CLIRSE : R&D territoriale", "Le CLIRSE").having(Wording::getContents,
                "Identifie les besoins et les ressources", "Implique les habitants dans l'émergence de nouveaux projets",
                "Anime la démarche coopérative de mesure de l'impact territorial").from(LAST).in(research.getWordings());
        wording("R&D territoriale", "Le CLIRSE, dont le déploiement est porté par La Coopération, la Fédération des centres"
                + " sociaux de la Drôme, la CAF de la Drôme, le PTCE / Groupe Archer et Valence Romans Agglo")
                .from(MONOGRAPH).in(research.getWordings());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.cooperation;

import static org.corolle.samples.kit.Figure.keyFigure;

import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.kit.Source;

/** The sharing economy's shop, opened at the beginning of 2018. */
final class AuFilDeFaire {

    private AuFilDeFaire() { }

    static void into(EvaluationProject project) {
        Action action = new Sheet(project, "Au fil de faire", "Économie de partage", "Groupe projet Économie de partage")
                .howItWorks("Lancé début 2018, le local du Fil de faire est développé dans le cadre du groupe projet Économie"
                        + " de partage de la Coopération, qui construit sa feuille de route : échanger, transmettre, produire et"
                        + " créer ensemble des biens et des services à haute valeur sociale, solidaire et conviviale. C'est"
                        + " l'occasion de développer de nouveaux partenariats : Moulin Digital, école d'ingénieurs de Valence,"
                        + " conservatoire de musique…")
                .activities("Des ateliers textile (retouche et création)", "Une ressourcerie vestimentaire",
                        "Du petit bricolage", "De la réparation de vélos", "Récup' et relooking",
                        "Le collectif des jardins partagés Chopin", "Le conseil citoyen du quartier Est",
                        "Des achats groupés, des prix négociés et des commandes trimestrielles",
                        "Des ateliers numériques")
                .obtained("Catégories d'achats groupés pour les associations", "3")
                .obtained("Nouveaux adhérents", "90", "Personnes")
                .obtained("Familles ayant bénéficié des achats groupés de fournitures scolaires", "15")
                .obtained("Retouches textiles", "50")
                .objectives("Rendre accessibles, lisibles et attractifs les réseaux d'échanges existants",
                        "Conduire la consolidation et le développement d'actions menées sur le thème de l'économie de partage"
                        + " au Fil de faire",
                        "Traiter le déploiement du Tic-tac (monnaie-temps) auprès des habitants et des actions de la"
                        + " Coopération",
                        "Consolider puis développer un groupement d'achats pour les associations de la Coopération"
                        + " (structure, projet, habitant)")
                .zoomOn("Solidarité", "De nouveaux adhérents proposent de nouveaux services aux usagers, comme la petite"
                        + " réparation de meubles.")
                .zoomOn("Transmission culturelle", "Un nouveau partenariat avec le conservatoire de musique. Les bénévoles de"
                        + " l'atelier textile fabriquent des costumes et des accessoires pour une classe de 4e de Valence qui"
                        + " va interpréter un spectacle d'Offenbach à la Cité de la musique en 2019.")
                .partners("Moulin Digital", "École d'ingénieurs", "Conservatoire de musique").action();
        action.setStartDate("2018");
        action.getKeyFigures().get(0).setDescription("Alimentaires, bureautique et entretien.");
        action.getObjectives().get(0).setOriginalWording("Rendre accessible, lisible, attractif les réseaux d'échanges"
                + " existants");
        keyFigure("Liens tissés avec des acteurs du territoire").exactly("3")
                .from(Source.S003.at("Alliances de territoire")).into(action.getKeyFigures());
    }
}

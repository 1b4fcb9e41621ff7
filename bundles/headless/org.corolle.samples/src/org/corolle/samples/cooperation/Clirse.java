// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.cooperation;

import static org.corolle.samples.kit.Figure.keyFigure;

import org.corolle.model.collection.FigureRate;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;

/** The CLIRSE as an action; it is a stakeholder too, and carries a support activity of the Conserverie's chain. */
final class Clirse {

    private Clirse() { }

    static void into(EvaluationProject project) {
        Action action = new Sheet(project, "CLIRSE", "Innovation et responsabilité sociétale", "Comité de pilotage")
                .howItWorks("Le CLIRSE (Cluster d'innovation responsable, sociétale et environnementale) répond à une volonté"
                        + " partagée par une diversité d'acteurs (institutions, entreprises, associations, etc.) n'ayant pas"
                        + " l'habitude de se rencontrer et souhaitant créer des occasions de travailler communément sur des"
                        + " projets globaux de transition et de développement territorial. Localement, son déploiement est"
                        + " porté par la Coopération de Romans-sur-Isère, la Fédération des centres sociaux 26, la CAF 26, le"
                        + " PTCE / Groupe Archer et Valence Romans Agglo. En 2019, c'est la charte parentalité qui va être"
                        + " questionnée et mise en œuvre. Le comité de pilotage se réunit 4 fois par an.")
                .counted("Étude exploratoire du quartier de Fontbarlettes (Valence)", "1")
                .figuresFrom("2018-08", "2018-08").counted("Entretiens réalisés", "12")
                .figuresFrom("2018", "2018").counted("Réunions multi-acteurs", "2")
                .counted("Grandes propositions d'actions", "4")
                .figure(keyFigure("Réunions du comité de pilotage").exactly("4").each(FigureRate.PER_YEAR), "comment ça marche ?")
                .qualitativeResults("Partages, réflexions concrètes pour le déploiement de la responsabilité sociétale et"
                        + " environnementale sur le territoire",
                        "Expérimentation de terrain au cœur du quartier de Fontbarlettes (avec les habitants et les agents de"
                        + " la Ville de Valence travaillant dans le quartier) : état des lieux des attentes, besoins et usages"
                        + " des parties prenantes",
                        "Points de blocage, frustrations et envies communes soulignés grâce à ce travail")
                .zoomOn("Démocratie", "Le cluster regroupe des acteurs très diversifiés, complémentaires, qui partagent et"
                        + " échangent sur cette nouvelle dynamique de responsabilité sociétale et environnementale. La"
                        + " co-construction et la démocratie participative sont bien réelles dans ce groupe rassemblant"
                        + " individus, structures et institutions.")
                .zoomOn("Développement durable", "Les coopérations émanant du cluster visent à tenir compte des impacts"
                        + " sociaux et environnementaux des activités des acteurs du territoire. Le contexte environnemental"
                        + " actuel est alarmant (changement climatique, pollution des sols, destruction de l'écosystème),"
                        + " expliquant la forte volonté du cluster de construire des projets de transition et de développement"
                        + " plus responsable sur le territoire.")
                .partners("La Coopération", "Fédération des centres sociaux de la Drôme", "CAF de la Drôme", "Groupe Archer",
                        "Valence Romans Agglo").action();
        action.setDescription("La fiche annonce trois objectifs interdépendants ; leur texte manque dans la source.");
    }
}

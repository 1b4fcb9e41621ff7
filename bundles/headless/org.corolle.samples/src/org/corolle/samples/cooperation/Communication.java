// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.cooperation;

import static org.corolle.samples.kit.Figure.keyFigure;
import static org.corolle.samples.kit.Figure.result;

import org.corolle.model.collection.FigureRate;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;

/** The communication group: figures a day, a week and a quarter, and percentages that need their base. */
final class Communication {

    private static final String FIGURES = "chiffres clés";
    private static final String RESULTS = "quels résultats ?";

    private Communication() { }

    static void into(EvaluationProject project) {
        Sheet sheet = new Sheet(project, "Communication", "Communication", "Groupe Communication")
                .howItWorks("Le groupe Communication travaille avec des graphistes indépendants.")
                .activities("Un journal trimestriel de 8 pages (papier et mailing), « Le Fil, paroles de quartiers »",
                        "Un site internet, maisonsdequartier.fr, et une newsletter hebdomadaire",
                        "Une carte d'adhésion commune",
                        "Une plaquette annuelle qui regroupe toutes les activités des maisons", "Une plaquette estivale",
                        "Des affiches communes différenciées par un code couleur")
                .qualitativeResults("Nombre d'abonnés à la newsletter en constante évolution",
                        "Gain de temps de travail pour les salariés", "Gain en qualité")
                .zoomOn("Démocratie", "Une grande vigilance pour laisser la place aux habitants de s'exprimer. Le comité de"
                        + " rédaction a à cœur de solliciter les participants aux actions pour qu'ils écrivent les articles ou"
                        + " soient interviewés.")
                .zoomOn("Développement durable", "Impression du journal sur du papier recyclé et issu de forêts gérées"
                        + " raisonnablement.")
                .partners("Graphistes indépendants");
        figures(sheet);
        Action action = sheet.action();
        action.setDescription("La fiche annonce trois objectifs interdépendants ; leur texte manque dans la source.");
    }

    private static void figures(Sheet sheet) {
        sheet.counted("Réunions de travail", "12")
                .figure(keyFigure("Visites du site internet").moreThan("15").each(FigureRate.PER_DAY), FIGURES)
                .counted("Évènements mis en ligne", "352")
                .figure(keyFigure("Newsletters envoyées").exactly("950").each(FigureRate.PER_WEEK), FIGURES)
                .figure(keyFigure("Taux d'ouverture de la newsletter").exactly("20").of("newsletters envoyées"),
                        "Pourcentage", FIGURES)
                .figure(keyFigure("Journaux distribués par les habitants").exactly("3000").each(FigureRate.PER_QUARTER),
                        FIGURES)
                .counted("Plaquettes annuelles éditées", "2000")
                .figure(result("Personnes ayant cliqué sur un lien de la newsletter").about("32")
                        .of("personnes ayant ouvert le courriel").asWritten("Efficacité moyenne de la news : 32 %"),
                        "Pourcentage", RESULTS)
                .figure(result("Personnes regardant la page agenda du site").exactly("7").each(FigureRate.PER_DAY),
                        "Personnes", RESULTS)
                .figure(result("Temps moyen passé sur une page").about("3"), "Minutes", RESULTS);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.cooperation;

import static org.corolle.samples.kit.Figure.keyFigure;

import org.corolle.model.collection.FigureRate;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;

/** Mobility: the sheet announces four objectives and their text is missing, so there are none here. */
final class Mobility {

    private Mobility() { }

    static void into(EvaluationProject project) {
        Action action = new Sheet(project, "Mobilité", "Mobilité", "Groupe projet Mobilité")
                .figuresFrom("2017", "2018")
                .howItWorks("La mobilité douce, durable, alternative, solidaire… est une thématique travaillée de manière"
                        + " transversale dans les maisons de quartier et les actions de la Coopération. Elles agissent sur"
                        + " cette question car elle fait référence à la fois à un besoin des individus et à des problèmes de"
                        + " mobilité collectifs en lien avec la question climatique. Le nouveau groupe projet Mobilité sera"
                        + " lancé en mars 2019 pour développer ses actions.")
                .counted("Vélos à assistance électrique acquis en achat groupé par les habitants", "22")
                .counted("Vélos à assistance électrique disponibles en prêt", "6")
                .counted("Rosalies électrifiées aux Ors et à Saint-Nicolas", "2")
                .counted("Sorties", "8")
                .figure(keyFigure("Personnes des trois maisons de quartier réunies par les sorties").moreThan("50")
                        .asWritten("8 sorties réunissant plus de 50 personnes des 3 maisons de quartier"), "Personnes",
                        "chiffres clés")
                .counted("Vélo-école", "1")
                .figure(keyFigure("Cycles de la vélo-école").exactly("3").each(FigureRate.PER_YEAR), "chiffres clés")
                .qualitativeResults("Adhésion partagée : circulation fluide des habitants entre les quartiers",
                        "Vélos à assistance électrique, prêts de vélos en monnaie-temps (Tic-tac), achats groupés de vélos",
                        "Rosalie transport : courses, visites, livraison",
                        "Covoiturage : Passeport culture, Evadobus (en Tic-tac)…",
                        "Accompagnement à des rendez-vous « santé » par des bénévoles",
                        "Collectif d'habitants et conseils citoyens pour obtenir des vélos box")
                .zoomOn("Solidarité", "Covoiturer, accompagner pour faire les courses, prêter des vélos, apprendre à pédaler"
                        + " et décrypter les cartes de bus locaux… autant de petites pratiques qui sont simples, responsables"
                        + " et solidaires, en bas de chez soi.")
                .zoomOn("Développement durable", "La mobilité douce propose de nombreux avantages pour ceux qui la pratiquent"
                        + " autant que pour la collectivité. Elle favorise la rapidité et la liberté de déplacement de ses"
                        + " usagers et leur assure une activité physique régulière, et sans se ruiner ! Sensibiliser à de"
                        + " nouveaux modes de déplacement, notamment en favorisant la mobilité alternative et les transports en"
                        + " commun, c'est construire un avenir durable.")
                .action();
        action.setDescription("La fiche annonce quatre objectifs interdépendants ; leur texte manque dans la source.");
    }
}

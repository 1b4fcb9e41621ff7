// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.cooperation;

import static org.corolle.samples.kit.Figure.keyFigure;

import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.kit.Source;

/** The culture passport: sold and used passports are two different counts, not a disagreement. */
final class CulturePassport {

    private CulturePassport() { }

    static void into(EvaluationProject project) {
        Sheet sheet = new Sheet(project, "Passeport culture", "Culture", "Groupe projet Culture")
                .howItWorks("Le groupe Culture, composé de 12 personnes, fonctionne depuis 5 ans. Il met en place plusieurs"
                        + " actions, dont une action phare, le Passeport culture. La culture est un vecteur d'ouverture à"
                        + " l'autre. L'approche culturelle permet « de se construire avec son voisin, quel qu'il soit, elle"
                        + " amène à respecter l'autre dans sa différence, parce qu'au préalable, on aura partagé ce qui nous"
                        + " rassemble ».");
        figures(sheet);
        sheet.objectives("Rendre la culture accessible à tous et réduire les freins d'accès à la culture (psychologiques,"
                + " économiques et de mobilité)", "Permettre, par la culture, de tisser du lien social",
                "Décloisonner les publics des différents quartiers de Romans et générer de la mixité",
                "Amener chacun à pouvoir s'approprier et retransmettre un savoir culturel")
                .qualitativeResults("Un partenariat durable avec la Comédie de Valence, Romans Scènes, la Cité de la musique,"
                        + " la Cordonnerie, le Baron de Bayanne…",
                        "Le passeport ouvre des possibilités : se faire sa propre opinion, sortir du « j'aime, je n'aime pas »"
                        + " et argumenter, à travers des échanges en covoiturage, aux apéros culture…",
                        "Ce projet a un coût important pour nos structures mais il en vaut la peine. Le passeport permet la"
                        + " rencontre de personnes de différentes origines sociales, culturelles, générationnelles, et permet"
                        + " de décloisonner les publics des différents quartiers",
                        "Une réunion mensuelle alternativement dans chaque maison de quartier. Le collectif décide des"
                        + " orientations et valide le contenu des projets. Chaque membre est un « ambassadeur » de culture dans"
                        + " sa maison de quartier")
                .zoomOn("Démocratie", "Le groupe culture se concerte et décide des choix des spectacles. Ce sont 12 bénévoles"
                        + " impliqués dans le groupe projet et en capacité de prendre en charge une belle partie de l'action."
                        + " Ils diffusent le projet auprès des différents partenaires et des habitants.")
                .zoomOn("Éducation populaire", "Des apéros culture 3 fois par an et une soirée de lancement pour échanger sur"
                        + " les spectacles, les sorties… et prendre le temps du récit et de l'écriture ; puis le partager !")
                .partners("Comédie de Valence", "Romans Scènes", "Cité de la musique", "La Cordonnerie", "Baron de Bayanne");
        otherReport(sheet.action());
    }

    private static void figures(Sheet sheet) {
        sheet.figuresFrom("2018-09", "2018-12").counted("Passeports vendus depuis septembre 2018", "128")
                .figuresFrom("2018", "2018").counted("Bénévoles impliqués", "12", "Personnes")
                .counted("Spectacles de la Comédie itinérante de Valence à la MCNG", "1")
                .counted("Apéros culture", "3").counted("Sorties découvertes", "9")
                .counted("Participants des trois maisons de quartier", "162", "Personnes")
                .counted("Travail commun entre les quatre structures", "464", "Heures")
                .obtained("Spectacles par passeport, au minimum", "3")
                .obtained("Spectacles par passeport, au maximum", "5");
    }

    private static void otherReport(Action action) {
        keyFigure("Passeports utilisés").exactly("125")
                .from(Source.S003.at("Le Passeport culture").saying("125 PASSEPORTS UTILISÉS PAR DES PERSONNES ÉLOIGNÉES DES"
                        + " PRATIQUES CULTURELLES VIA COVOITURAGE ET PARTAGE.")).into(action.getKeyFigures());
        keyFigure("Partenaires culturels").exactly("4")
                .described("Le rapport d'activités en nomme cinq, suivis de points de suspension.")
                .from(Source.S003.at("Alliances de territoire").saying("Le Passeport Culture existe grâce à 4 partenaires"
                        + " culturels")).into(action.getKeyFigures());
    }
}

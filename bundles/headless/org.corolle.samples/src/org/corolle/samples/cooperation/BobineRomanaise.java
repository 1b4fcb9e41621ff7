// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.cooperation;

import static org.corolle.samples.kit.Figure.keyFigure;

import org.corolle.model.collection.FigureRate;
import org.corolle.model.collection.Unit;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.kit.Lookup;
import org.corolle.samples.kit.Source;

/** The inhabitants' radio magazine. */
final class BobineRomanaise {

    private BobineRomanaise() { }

    static void into(EvaluationProject project) {
        Sheet sheet = new Sheet(project, "La Bobine Romanaise", "Radio citoyenne", "Comité de rédaction")
                .figuresFrom("2017-10", "2018-07")
                .howItWorks("La Bobine Romanaise est un « magazine radiophonique collectif » diffusé en direct sur Radio Méga"
                        + " (99.2 FM) le jeudi de 18 h à 18 h 55.")
                .activities("Des chroniques régulières qui permettent à des habitants de partager une passion ou une cause qui"
                        + " leur tient à cœur",
                        "Des paroles d'habitants et d'associations porteurs de projets qui font vivre Romans",
                        "Des pauses musicales assurées par des musiciens locaux")
                .partners("Radio Méga");
        figures(sheet);
        objectives(sheet);
        results(sheet);
        otherReport(sheet.action(), Lookup.in(project));
    }

    private static void figures(Sheet sheet) {
        sheet.counted("Émissions", "39")
                .figure(keyFigure("Bénévolat").exactly("40").each(FigureRate.PER_SESSION)
                        .asWritten("40 heures de bénévolat par émission"), "Heures", "chiffres clés")
                .counted("Bénévoles actifs", "15", "Personnes")
                .figure(keyFigure("Personnes invitées").moreThan("100"), "Personnes", "chiffres clés")
                .counted("Musiciens locaux en direct", "27", "Personnes");
    }

    private static void objectives(Sheet sheet) {
        sheet.objectives("Permettre à chacun de s'exprimer : aller à la rencontre des personnes ; soutenir et accompagner la"
                        + " parole ; être attentifs à la diversité des invités",
                        "Mettre en avant les initiatives locales… d'ici et d'ailleurs. Valoriser celles et ceux qui"
                        + " s'auto-organisent pour faire avancer le monde",
                        "Une démarche d'éducation populaire : développer l'esprit critique ; s'apprendre les uns des autres ;"
                        + " permettre à tous les points de vue de s'exprimer… dans le respect des autres",
                        "Proposer des contenus accessibles à tous. Une émission dynamique, conviviale et humaine qui parle à"
                        + " tous les publics");
    }

    private static void results(Sheet sheet) {
        sheet.qualitativeResults("Des rencontres entre personnes de différentes générations, quartiers et cultures, de"
                        + " nombreuses découvertes et échanges de savoirs",
                        "Des bénévoles qui acquièrent des compétences : assurer la technique, faire du montage, interviewer"
                        + " quelqu'un, animer une émission, poser sa voix…",
                        "Un comité de rédaction où s'expérimentent l'éducation aux médias et l'organisation collective",
                        "Une grande variété de sujets abordés dans la dizaine de chroniques différentes : rock, littérature,"
                        + " politique locale et internationale, questions de genre, portraits, cinéma, paroles d'ados, agenda,"
                        + " jeux, réduction des déchets…")
                .zoomOn("Dignité humaine", "Parler à la radio demande de gérer son stress, son souffle, sa voix. Il faut avoir"
                        + " réfléchi au message qu'on veut faire passer, avoir les idées claires, préparer éventuellement son"
                        + " texte, sa chanson… Une expérience parfois stressante mais surtout valorisante et qui développe la"
                        + " confiance en soi.")
                .zoomOn("Développement durable", "Des chroniques régulières sur les impacts cachés de nos fruits et légumes"
                        + " (les feuilletons de Pépette la Tomate puis de Pedro l'Avocat), sur les déchets (Poubelle Chérie),"
                        + " l'invitation d'acteurs locaux (Agricourt, Terres Animées, Conserverie, Générations Futures…).");
    }

    private static void otherReport(Action action, Lookup find) {
        keyFigure("Habitants du comité de rédaction").exactly("13").in(find.the(Unit.class, "Personnes"))
                .from(Source.S003.at("Une émission de radio").saying("UN COMITÉ DE RÉDACTION COMPOSÉ DE 13 HABITANTS ENGAGÉS"
                        + " POUR UNE ÉMISSION DE RADIO HEBDO")).into(action.getKeyFigures());
        keyFigure("Partenariats durables").exactly("1")
                .from(Source.S003.at("Alliances de territoire")).into(action.getKeyFigures());
    }
}

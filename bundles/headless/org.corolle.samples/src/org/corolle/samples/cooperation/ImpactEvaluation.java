// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.cooperation;

import static org.corolle.samples.kit.Figure.keyFigure;

import java.util.List;

import org.corolle.model.collection.KeyFigure;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.kit.Lookup;
import org.corolle.samples.kit.Source;

/** The evaluation as an action of its own; two reports count its questionnaires differently. */
final class ImpactEvaluation {

    private ImpactEvaluation() { }

    static void into(EvaluationProject project) {
        Action action = new Sheet(project, "Évaluer l'impact social", "Évaluation", "Démarche d'évaluation")
                .figuresFrom("2017", "2018")
                .howItWorks("L'évaluation vise, à partir du recueil d'informations qualitatives et quantitatives, à apprécier la"
                        + " valeur de notre action au regard d'un référentiel. La valeur que nous cherchons à mesurer est"
                        + " éthique (valeurs d'égalité, de vivre ensemble…), sociale (le bénéfice et l'investissement social)"
                        + " et interroge également la satisfaction des attentes des différentes parties prenantes (habitants,"
                        + " adhérents, salariés, partenaires…). C'est une démarche participative qui s'appuie en partie sur la"
                        + " « fleur de l'utilité sociale ».")
                .counted("Questionnaires", "273").counted("Entretiens avec des partenaires", "9")
                .figure(keyFigure("Observations dans les groupes projets").notQuantified()
                        .asWritten("De nombreuses observations dans les groupes projets"), "chiffres clés")
                .figure(keyFigure("Fleur de l'utilité sociale").notQuantified()
                        .asWritten("Un outil central d'animation collective"), "chiffres clés")
                .figuresFrom("2018-10", "2018-10").counted("Rapport final publié", "1")
                .figuresFrom("2017", "2018").counted("Document de synthèse diffusé aux Fédérations de centres sociaux et à"
                        + " la CAF", "1")
                .zoomOn("Démocratie", "L'évaluation d'impact social est une démarche ouverte et concertée, conçue comme un"
                        + " temps d'ouverture du dialogue aux différentes parties prenantes qui font vivre la Coopération, à"
                        + " savoir les habitants, les administrateurs, les salariés, les partenaires.")
                .zoomOn("Éducation populaire", "Échanger, confronter son point de vue, prendre du recul sur l'action de façon"
                        + " partagée et participative.")
                .action();
        action.setStartDate("2017-07");
        results(action);
        twoCounts(action, project);
    }

    private static void results(Action action) {
        action.getQualitativeResults().addAll(List.of(
                "Un processus de conscientisation collective : l'évaluation a permis de prendre conscience collectivement du"
                + " chemin parcouru par la Coopération",
                "Une gouvernance partagée avec les habitants en les associant à la prise de décision",
                "Des alliances de territoire pour assurer la pérennité de la Coopération et de ses structures",
                "La prise d'initiatives des habitants reste encore timide au sein des instances",
                "La circulation des habitants d'un quartier à l'autre est bien réelle, nouvelle et intensifiée"));
        action.getSourceRefs().add(Source.S003.at("Une gouvernance partagée")
                .saying("la prise d'initiatives des habitants reste encore timide").toReference());
        action.getSourceRefs().add(Source.S003.at("Ici et au-delà de Romans")
                .saying("la circulation des habitants d'un quartier à l'autre est bien réelle, nouvelle et intensifiée")
                .toReference());
    }

    private static void twoCounts(Action action, EvaluationProject project) {
        keyFigure("Questionnaires traités").exactly("250")
                .during("2017", "2018").from(Source.S003.at("Questionnaires à destination du grand public")
                        .saying("Au total, 250 questionnaires ont été traités."))
                .disagreeingWith(Lookup.in(action).the(KeyFigure.class, "Questionnaires")).into(action.getKeyFigures());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.romans;

import static org.corolle.samples.kit.Figure.keyFigure;
import static org.corolle.samples.kit.Figure.result;
import static org.corolle.samples.kit.Projects.action;
import static org.corolle.samples.kit.Projects.objective;
import static org.corolle.samples.kit.Projects.zoom;
import static org.corolle.samples.kit.Source.S002;
import static org.corolle.samples.kit.Source.S003;
import static org.corolle.samples.kit.Source.S004;

import org.corolle.model.collection.Unit;
import org.corolle.model.project.Action;
import org.corolle.model.project.ActionStatus;
import org.corolle.model.project.Commitment;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.kit.Citation;
import org.corolle.samples.kit.Figure;
import org.corolle.samples.kit.Lookup;

/** The action sheet of the Conserverie in the activity report of 2018. */
public final class ConserverieSheet {

    private static final Citation SHEET = S004.at("fiche « la Conserverie mobile et solidaire »");
    private static final Citation FIGURES = S004.at("fiche « la Conserverie mobile et solidaire », chiffres clés");
    private static final Citation RESULTS = S004.at("fiche « la Conserverie mobile et solidaire », quels résultats ?");

    private ConserverieSheet() { }

    public static Action into(EvaluationProject project) {
        Action action = action("Conserverie mobile et solidaire")
                .with(Action::setTheme, "Alimentation").with(Action::setGroupName, "Groupe projet Alimentation")
                .with(Action::setStartDate, "2017").with(Action::setStatus, ActionStatus.RUNNING)
                .described("Un camion aménagé, doté d'un laboratoire de transformation de denrées alimentaires et d'un"
                        + " espace-cuisine, où des habitants mettent en conserve des invendus de producteurs proches.")
                .with(Action::setHowItWorks, "Le projet est développé dans le cadre du groupe projet Alimentation de la"
                        + " Coopération, qui définit la feuille de route. À l'aide d'un véhicule équipé, il s'agit de récupérer"
                        + " et valoriser les fruits et légumes de qualité, disqualifiés ou en surplus, produits par des"
                        + " agriculteurs de la filière circuits courts du territoire rural et agricole de l'agglomération, et"
                        + " dans le même temps de permettre aux habitants de les cuisiner et de les transformer sous forme de"
                        + " conserve.")
                .having(Action::getRecognitions, "Lauréate « Coup de cœur ESS » du Mag2Lyon",
                        "Lauréate d'AG2R La Mondiale et Carsat",
                        "Sélection aux Trophées de l'entreprise de Valence Romans, « coup de cœur »",
                        "Lauréate à l'économie circulaire de la Région Auvergne-Rhône-Alpes")
                .from(SHEET, S002.at("L'idée générale"), S003.at("La Coopération c'est")
                        .saying("LA 1ère CONSERVERIE MOBILE ET SOLIDAIRE DE FRANCE, LAURÉATE EN 1 AN DE 3 TROPHÉES DE"
                                + " L'INNOVATION SOCIALE"))
                .in(project.getActions());
        objectives(action);
        figures(action, Lookup.in(project));
        zooms(action, Lookup.in(project));
        return action;
    }

    private static void objectives(Action action) {
        Citation four = S004.at("fiche « la Conserverie mobile et solidaire », 4 objectifs interdépendants");
        objective("Expérimenter la transformation avec les habitants grâce à la création d'une petite conserverie ambulante"
                + " en développant une gamme de recettes")
                .from(four, S002.at("4 objectifs interdépendants")).in(action.getObjectives());
        objective("Infléchir les comportements alimentaires et de consommation des habitants, notamment ceux en situation de"
                + " précarité").originally("Infléchir les comportements alimentaires et de consommations des habitants,"
                + " notamment ceux en situation de précarité.")
                .from(four, S002.at("4 objectifs interdépendants")).in(action.getObjectives());
        objective("Développer une gouvernance sur un mode participatif associant producteurs et consommateurs, et créer un"
                + " modèle économique équitable, viable, créateur d'emplois")
                .originally("Développer une gouvernance sur un mode participatif associant producteurs et consommateurs."
                        + " Créer un modèle économique équitable viable, créateur d'emplois")
                .from(four, S002.at("4 objectifs interdépendants").saying("Développer une pédagogie et une gouvernance basée"
                        + " sur un mode participatif associant producteurs et consommateurs"))
                .in(action.getObjectives());
        objective("Renforcer le lien ville-campagne entre habitants, producteurs, consommateurs et autres acteurs locaux"
                + " impliqués").from(four, S002.at("4 objectifs interdépendants")).in(action.getObjectives());
    }

    private static void figures(Action action, Lookup find) {
        Unit people = find.the(Unit.class, "Personnes");
        period(keyFigure("Animations").exactly("71")).from(FIGURES).into(action.getKeyFigures());
        period(keyFigure("Heures de bénévolat").exactly("1600").in(find.the(Unit.class, "Heures"))).from(FIGURES)
                .into(action.getKeyFigures());
        period(keyFigure("Participants aux animations").exactly("700").in(people)).from(FIGURES)
                .into(action.getKeyFigures());
        period(keyFigure("Bénévoles impliqués et formés à l'animation").exactly("19").in(people)).from(FIGURES)
                .into(action.getKeyFigures());
        period(keyFigure("Communes visitées").exactly("26")).from(FIGURES).into(action.getKeyFigures());
        period(result("Fruits et légumes récupérés puis transformés").exactly("1900")
                .in(find.the(Unit.class, "Kilogrammes"))).from(RESULTS).into(action.getKeyFigures());
        period(result("Soupes et veloutés").exactly("100").in(find.the(Unit.class, "Litres"))).from(RESULTS)
                .into(action.getKeyFigures());
        period(result("Pots réalisés").exactly("844")).from(RESULTS).into(action.getKeyFigures());
        period(result("Distribution").notQuantified().asWritten("Une distribution sur place, dans les maisons de quartier,"
                + " aux producteurs, vente en euros et vente en monnaie-temps à la P'tite Coopé")).from(RESULTS)
                .into(action.getKeyFigures());
    }

    private static Figure period(Figure figure) {
        return figure.during("2017-07", "2018-12");
    }

    private static void zooms(Action action, Lookup find) {
        zoom(find.the(Commitment.class, "Solidarité"), "C'est une action collective génératrice de liens entre urbains et"
                + " ruraux, entre habitants et producteurs. Des solidarités nouvelles naissent.").from(SHEET)
                .in(action.getZooms());
        zoom(find.the(Commitment.class, "Développement durable"), "C'est la lutte contre le gaspillage alimentaire, le"
                + " développement des circuits courts et du bio pour un plus grand nombre.").from(SHEET)
                .in(action.getZooms());
    }
}

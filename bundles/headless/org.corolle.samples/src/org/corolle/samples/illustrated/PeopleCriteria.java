// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import static org.corolle.model.framework.IndicatorLevel.OUTCOME;
import static org.corolle.model.framework.IndicatorLevel.OUTPUT;

import org.corolle.model.chain.MainActivity;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Indicator;
import org.corolle.model.project.EvaluationProject;

/** Petals 1 and 2 of the example: who takes part, what they become able to do, whom they meet. */
final class PeopleCriteria {

    private final IndicatorKit kit;

    private PeopleCriteria(EvaluationProject project) {
        kit = new IndicatorKit(project);
    }

    static void into(EvaluationProject project) {
        PeopleCriteria criteria = new PeopleCriteria(project);
        criteria.participation();
        criteria.powerToAct();
        criteria.meetings();
    }

    private void participation() {
        Criterion criterion = kit.criterionOf("Dimension 1", "Participation des habitants, dans leur diversité",
                "Qui participe ?", "Les ateliers touchent des habitants de tous les quartiers, y compris ceux que l'on voit peu.");
        kit.counted("D1.1", OUTPUT, "Personnes", "Habitants ayant participé à au moins un atelier")
                .with(Indicator::setDefinition, "Personnes différentes présentes à un atelier au cours de l'année.")
                .with(Indicator::setCalculation, "Comptage des fiches de présence, sans doublon.")
                .having(Indicator::getDisaggregations, "par quartier", "par tranche d'âge")
                .having(Indicator::getQuestions, kit.question("Qui sont les habitants"))
                .having(Indicator::getConcerns, kit.link(MainActivity.class, "Transformation"))
                .having(Indicator::getStakeholders, kit.group("Habitants")).in(criterion.getIndicators());
        kit.share("D1.2", OUTPUT, "Part des participants venus d'un quartier prioritaire")
                .with(Indicator::setDefinition, "Participants domiciliés dans un quartier prioritaire, parmi tous les"
                        + " participants dont le quartier est connu.")
                .with(Indicator::setCalculation, "Participants d'un quartier prioritaire / participants × 100.")
                .having(Indicator::getQuestions, kit.question("Qui sont les habitants"))
                .having(Indicator::getConcerns, kit.link(MainActivity.class, "Transformation"))
                .having(Indicator::getStakeholders, kit.group("Habitants")).in(criterion.getIndicators());
        kit.listed("D1.3", OUTCOME, "Raisons de venir et attentes citées par les participants")
                .with(Indicator::setDefinition, "Raisons et attentes données librement, regroupées ensuite par familles.")
                .with(Indicator::setCalculation, "Familles citées, de la plus fréquente à la moins fréquente.")
                .having(Indicator::getQuestions, kit.question("Quels sont les moteurs"), kit.question("Qu'attendent-ils"))
                .having(Indicator::getStakeholders, kit.group("Habitants"), kit.group("Bénévoles"))
                .in(criterion.getIndicators());
    }

    private void powerToAct() {
        Criterion criterion = kit.criterionOf("Dimension 1", "Pouvoir d'agir et savoir-faire", "Ce que l'on apprend à faire",
                "Les participants gagnent en autonomie et transmettent à leur tour.");
        kit.scaled("D1.4", OUTCOME, "Échelle d'autonomie", "Autonomie des bénévoles dans la conduite d'un atelier")
                .with(Indicator::setDefinition, "Niveau atteint par la plupart des bénévoles, apprécié avec eux.")
                .with(Indicator::setCalculation, "Niveau le plus souvent observé en fin de saison.")
                .having(Indicator::getQuestions, kit.question("Qu'attendent-ils"))
                .having(Indicator::getConcerns, kit.link(MainActivity.class, "Transformation"))
                .having(Indicator::getStakeholders, kit.group("Bénévoles")).in(criterion.getIndicators());
    }

    private void meetings() {
        Criterion criterion = kit.criterionOf("Dimension 2", "Rencontres entre quartiers, et entre ville et campagne",
                "Se rencontrer", "La Conserverie fait se rencontrer des personnes qui ne se croisaient pas.");
        kit.counted("D2.1", OUTPUT, "Rencontres", "Rencontres organisées chez les producteurs")
                .with(Indicator::setDefinition, "Randos'cueillettes et visites de ferme ouvertes aux habitants.")
                .with(Indicator::setCalculation, "Comptage dans le registre de collecte.")
                .having(Indicator::getQuestions, kit.question("Quels sont les moteurs"))
                .having(Indicator::getConcerns, kit.link(MainActivity.class, "Collecte"))
                .having(Indicator::getStakeholders, kit.group("Habitants"), kit.group("Producteurs"))
                .in(criterion.getIndicators());
        kit.told("D2.2", OUTCOME, "Ce que participants et producteurs disent de leurs rencontres")
                .with(Indicator::setDefinition, "Récits recueillis après les rencontres : ce qui a changé dans le regard porté"
                        + " sur l'autre.")
                .with(Indicator::setCalculation, "Synthèse des récits, accord et désaccord compris.")
                .having(Indicator::getQuestions, kit.question("Quelle valeur ajoutée pour les parties prenantes de la CMS d'un"
                        + " système"))
                .having(Indicator::getStakeholders, kit.group("Habitants"), kit.group("Producteurs"))
                .in(criterion.getIndicators());
        kit.share("D2.3", OUTCOME, "Part des participants ayant fait la connaissance d'un habitant d'un autre quartier")
                .with(Indicator::setDefinition, "Réponses positives au questionnaire de fin d'atelier.")
                .with(Indicator::setCalculation, "Réponses « oui » / réponses exprimées × 100.")
                .having(Indicator::getQuestions, kit.question("Quels sont les moteurs"))
                .having(Indicator::getStakeholders, kit.group("Habitants")).in(criterion.getIndicators());
    }
}

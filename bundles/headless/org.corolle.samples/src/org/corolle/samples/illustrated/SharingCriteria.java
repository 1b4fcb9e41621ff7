// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import static org.corolle.model.framework.IndicatorLevel.IMPACT;
import static org.corolle.model.framework.IndicatorLevel.OUTCOME;
import static org.corolle.model.framework.IndicatorLevel.OUTPUT;

import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.chain.SupportActivity;
import org.corolle.model.framework.Aggregation;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.EvaluationProject;

/** Petals 5 and 6 of the example: how decisions are taken, what is created and shared. */
final class SharingCriteria {

    private static final String LOCAL_VALUE = "Quelle valeur ajoutée pour les parties prenantes de la CMS d'un système";
    private static final String MARKET_VALUE = "Quelle valeur ajoutée pour les parties prenantes de la CMS d'un circuit";

    private final IndicatorKit kit;

    private SharingCriteria(EvaluationProject project) {
        kit = new IndicatorKit(project);
    }

    static void into(EvaluationProject project) {
        SharingCriteria criteria = new SharingCriteria(project);
        criteria.deciding();
        criteria.exchanging();
        criteria.kit.criterionOf("Dimension 6", "Reconnaissance des savoir-faire", "Être reconnu",
                "Laissé sans indicateur ni marqueur : la liste des points à traiter le rappelle.");
    }

    private void deciding() {
        Criterion criterion = kit.criterionOf("Dimension 5", "Gouvernance partagée de la Conserverie", "Décider ensemble",
                "Habitants, producteurs et consommateurs pèsent sur les choix.");
        kit.scaled("D5.1", OUTCOME, "Échelle d'accord", "Sentiment des habitants de peser sur les décisions")
                .with(Indicator::setDefinition, "Accord avec « ce que je dis compte dans les décisions du groupe ».")
                .with(Indicator::setCalculation, "Réponse la plus fréquente au questionnaire annuel du groupe.")
                .having(Indicator::getQuestions, kit.question("L'organisation de la CMS"))
                .having(Indicator::getConcerns, kit.link(SupportActivity.class, "La Coopération"))
                .having(Indicator::getStakeholders, kit.group("Habitants")).in(criterion.getIndicators());
        kit.counted("D5.2", OUTPUT, "Décisions", "Décisions prises avec des producteurs et des consommateurs")
                .with(Indicator::setDefinition, "Décisions inscrites au compte rendu d'une séance où les deux groupes étaient"
                        + " présents.")
                .with(Indicator::setCalculation, "Comptage des comptes rendus.")
                .having(Indicator::getQuestions, kit.question("Quelles sont les synergies"))
                .having(Indicator::getConcerns, kit.link(Circuit.class, "Circuit marchand"))
                .having(Indicator::getStakeholders, kit.group("Producteurs"), kit.group("Consommateurs"))
                .in(criterion.getIndicators());
        kit.counted("D5.3", OUTPUT, "Producteurs", "Producteurs partenaires")
                .with(Indicator::setDefinition, "Producteurs ayant cédé ou vendu des produits dans l'année.")
                .with(Indicator::setStatus, IndicatorStatus.PROPOSED).with(Indicator::setAggregation, Aggregation.LATEST)
                .with(Indicator::setComment, "Deux sources se contredisent : s'accorder d'abord sur la définition.")
                .having(Indicator::getQuestions, kit.question("Peut-elle permettre"))
                .having(Indicator::getStakeholders, kit.group("Producteurs")).in(criterion.getIndicators());
    }

    private void exchanging() {
        Criterion criterion = kit.criterionOf("Dimension 6", "Valeur créée et partagée entre les circuits",
                "Ce que l'on crée et partage", "Chaque circuit crée une valeur dont chacun reconnaît sa part.");
        kit.counted("D6.1", OUTPUT, "Tic-tac", "Tic-tacs échangés contre des conserves")
                .with(Indicator::setDefinition, "Tic-tacs inscrits sur les bons d'échange signés pour des conserves.")
                .with(Indicator::setCalculation, "Somme des bons d'échange de l'année.")
                .having(Indicator::getQuestions, kit.question("L'organisation de la CMS"))
                .having(Indicator::getConcerns, kit.link(Circuit.class, "Circuit local"))
                .having(Indicator::getStakeholders, kit.group("Bénévoles"), kit.group("Adhérents"))
                .in(criterion.getIndicators());
        kit.share("D6.2", OUTCOME, "Part des bénévoles qui laissent leurs Tic-tacs inutilisés en fin d'année")
                .with(Indicator::setDefinition, "Bénévoles dont le compte n'a connu aucune dépense avant la remise à zéro.")
                .with(Indicator::setCalculation, "Comptes sans dépense / comptes ouverts × 100.")
                .with(Indicator::setAscending, false)
                .having(Indicator::getQuestions, kit.question("L'organisation de la CMS"), kit.question(LOCAL_VALUE))
                .having(Indicator::getConcerns, kit.link(Circuit.class, "Circuit local"))
                .having(Indicator::getStakeholders, kit.group("Bénévoles")).in(criterion.getIndicators());
        kit.share("D6.3", IMPACT, "Débouchés des producteurs partenaires, par rapport à l'année de référence")
                .with(Indicator::setDefinition, "Volume acheté ou récupéré dans l'année, rapporté à celui de 2018.")
                .with(Indicator::setCalculation, "Volume de l'année / volume de 2018 × 100 : peut dépasser 100 %.")
                .with(Indicator::setAggregation, Aggregation.NONE)
                .having(Indicator::getQuestions, kit.question("La mise en œuvre d'un circuit"), kit.question(MARKET_VALUE))
                .having(Indicator::getConcerns, kit.link(ImpactDomain.class, "Création"))
                .having(Indicator::getStakeholders, kit.group("Producteurs")).in(criterion.getIndicators());
        kit.told("D6.4", IMPACT, "Ressources communes renouvelées, vues par chaque partie prenante")
                .with(Indicator::setDefinition, "Ce que chacun dit avoir gagné et pouvoir remettre au pot commun.")
                .with(Indicator::setCalculation, "Synthèse des récits par partie prenante.")
                .having(Indicator::getQuestions, kit.question(LOCAL_VALUE), kit.question(MARKET_VALUE))
                .having(Indicator::getConcerns, kit.link(ImpactDomain.class, "Création"))
                .having(Indicator::getStakeholders, kit.group("Habitants"), kit.group("Producteurs"),
                        kit.group("Salariés")).in(criterion.getIndicators());
    }
}

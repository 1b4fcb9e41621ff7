// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import static org.corolle.model.framework.IndicatorLevel.IMPACT;
import static org.corolle.model.framework.IndicatorLevel.OUTCOME;
import static org.corolle.model.framework.IndicatorLevel.OUTPUT;

import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.framework.Aggregation;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.ExternalReference;
import org.corolle.model.framework.FrameworkFactory;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.EvaluationProject;

/** Petals 3 and 4 of the example: what people eat, what is no longer thrown away. */
final class FoodCriteria {

    private final IndicatorKit kit;

    private FoodCriteria(EvaluationProject project) {
        kit = new IndicatorKit(project);
    }

    static void into(EvaluationProject project) {
        FoodCriteria criteria = new FoodCriteria(project);
        criteria.eating();
        criteria.waste();
    }

    private void eating() {
        Criterion criterion = kit.criterionOf("Dimension 3", "Accès à une alimentation saine et locale", "Bien manger",
                "Des produits locaux de qualité entrent dans les repas ordinaires, quel que soit le budget.");
        kit.counted("D3.1", OUTPUT, "Pots", "Pots cédés ou échangés avec des habitants")
                .with(Indicator::setDefinition, "Pots remis aux participants ou échangés contre des Tic-tacs.")
                .with(Indicator::setCalculation, "Somme du registre de production, hors vente en euros.")
                .having(Indicator::getQuestions, kit.question("L'organisation de la CMS"))
                .having(Indicator::getConcerns, kit.link(MainActivity.class, "Distribution"))
                .having(Indicator::getStakeholders, kit.group("Habitants"), kit.group("Adhérents"))
                .in(criterion.getIndicators());
        kit.share("D3.2", OUTCOME, "Part des participants déclarant cuisiner davantage de produits locaux")
                .with(Indicator::setDefinition, "Réponses positives trois mois après le premier atelier.")
                .with(Indicator::setCalculation, "Réponses « oui » / réponses exprimées × 100.")
                .having(Indicator::getQuestions, kit.question("La mise en œuvre d'un circuit"))
                .having(Indicator::getStakeholders, kit.group("Habitants"), kit.group("Consommateurs"))
                .in(criterion.getIndicators());
        Indicator doubtful = kit.scaled("D3.3", IMPACT, "Échelle d'accord",
                "Preuve que la Conserverie change l'alimentation des familles")
                .with(Indicator::setDefinition, "Familles d'accord avec « nos repas ont changé grâce à la Conserverie ».")
                .with(Indicator::setStatus, IndicatorStatus.PROPOSED)
                .with(Indicator::setComment, "Formulation à revoir : sans comparaison, on parlera plutôt de contribution.")
                .having(Indicator::getQuestions, kit.question("Quelle valeur ajoutée pour les parties prenantes de la CMS d'un"
                        + " circuit"))
                .having(Indicator::getStakeholders, kit.group("Habitants")).in(criterion.getIndicators());
        doubtful.getConcerns().add(kit.link(ImpactDomain.class, "Vitalité"));
    }

    private void waste() {
        Criterion criterion = kit.criterionOf("Dimension 4", "Réduction du gaspillage alimentaire", "Ne plus jeter",
                "Des produits qui étaient perdus sont récupérés. Aucun regard qualitatif ne l'éclaire encore.");
        Indicator saved = kit.counted("D4.1", OUTPUT, "Kilogrammes", "Fruits et légumes récupérés puis transformés")
                .with(Indicator::setDefinition, "Masse pesée à l'arrivée au camion.")
                .with(Indicator::setCalculation, "Somme du registre de collecte.")
                .having(Indicator::getQuestions, kit.question("L'organisation de la CMS"))
                .having(Indicator::getConcerns, kit.link(MainActivity.class, "Collecte"))
                .having(Indicator::getStakeholders, kit.group("Producteurs")).in(criterion.getIndicators());
        saved.getExternalRefs().add(goal("12.3"));
        Criterion habits = kit.criterionOf("Dimension 4", "Gestes de tous les jours", "Chez soi",
                "Ce que l'on change à la maison après être venu.");
        kit.listed("D4.2", OUTCOME, "Gestes adoptés à la maison contre le gaspillage")
                .with(Indicator::setDefinition, "Gestes cités par les participants, regroupés par familles.")
                .with(Indicator::setCalculation, "Familles de gestes citées, avec un exemple pour chacune.")
                .having(Indicator::getQuestions, kit.question("Quelle valeur ajoutée pour les parties prenantes de la CMS d'un"
                        + " système"))
                .having(Indicator::getConcerns, kit.link(ImpactDomain.class, "Accélération"))
                .having(Indicator::getStakeholders, kit.group("Habitants")).in(habits.getIndicators());
        kit.counted("D4.3", IMPACT, "Kilogrammes", "Déchets alimentaires évités par foyer du bassin de vie")
                .with(Indicator::setStatus, IndicatorStatus.DISCARDED)
                .with(Indicator::setAggregation, Aggregation.NONE).with(Indicator::setAscending, true)
                .with(Indicator::setComment, "Écarté : trop coûteux à mesurer pour ce que le groupe en apprendrait.")
                .having(Indicator::getConcerns, kit.link(ImpactDomain.class, "Accélération"))
                .in(criterion.getIndicators());
    }

    /** A target of the Sustainable Development Goals: halving food waste. */
    private static ExternalReference goal(String code) {
        ExternalReference reference = FrameworkFactory.eINSTANCE.createExternalReference();
        reference.setVocabulary("Objectifs de développement durable (ONU)");
        reference.setCode(code);
        reference.setUri("https://sdgs.un.org/goals/goal12");
        return reference;
    }
}

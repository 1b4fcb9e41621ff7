// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.romans;

import static org.corolle.samples.kit.Collections.unit;
import static org.corolle.samples.kit.Source.S000;

import java.math.BigDecimal;

import org.corolle.model.collection.ResetPeriod;
import org.corolle.model.collection.Unit;
import org.corolle.model.collection.UnitKind;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.kit.Citation;

/** What is counted in Romans, the time currencies with their rules among it. */
public final class Units {

    private static final Citation RULES = S000.at("Le Tic-tac : principes et fonctionnement");

    private Units() { }

    public static void into(EvaluationProject project) {
        unit(UnitKind.NUMBER, "pers.", "Personnes").in(project.getUnits());
        unit(UnitKind.TIME, "h", "Heures").with(Unit::setFactorToBase, number(60)).in(project.getUnits());
        unit(UnitKind.TIME, "min", "Minutes").with(Unit::setFactorToBase, number(1)).in(project.getUnits());
        unit(UnitKind.MASS, "kg", "Kilogrammes").with(Unit::setFactorToBase, number(1)).in(project.getUnits());
        unit(UnitKind.VOLUME, "l", "Litres").with(Unit::setFactorToBase, number(1)).in(project.getUnits());
        unit(UnitKind.MONEY, "€", "Euro").with(Unit::setFactorToBase, number(1)).in(project.getUnits());
        unit(UnitKind.PERCENTAGE, "%", "Pourcentage").in(project.getUnits());
        ticTac(project);
    }

    /** One Tic-tac is one minute: 3600 Tic-tacs are worth 60 hours in the source. */
    private static void ticTac(EvaluationProject project) {
        unit(UnitKind.TIME_CURRENCY, "Tic-tac", "Tic-tac").with(Unit::setMinutesPerUnit, number(1))
                .described("Monnaie-temps de La Coopération. Toute activité bénévole d'adhérents au profit d'autres adhérents"
                        + " donne lieu à des Tic-tacs, partagés quand l'action est menée à plusieurs. Chaque échange laisse un"
                        + " bon signé des deux parties. Un animateur entérine d'abord l'entrée d'une activité. La gouvernance"
                        + " statutaire et l'aide ponctuelle sur une fête de quartier restent sans contrepartie.")
                .with(Unit::setMinBalance, number(0)).with(Unit::setMaxBalance, number(3600))
                .with(Unit::setOpeningIndividual, number(300)).with(Unit::setOpeningCollective, number(600))
                .with(Unit::setResetPeriod, ResetPeriod.YEARLY).with(Unit::setAcceptsGoods, true)
                .from(RULES.saying("Les comptes des adhérents ne peuvent être négatifs et ils sont plafonnés à 3600 Tic-tacs"
                        + " (équivalent 60 heures)."),
                        S000.at("Le Tic-tac : crédit d'ouverture").saying("un compte, doté d'un crédit de 300 Tic-tacs"
                        + " (5 heures de services) au départ, et 600 Tic-tacs (10 heures) en cas d'adhésion collective."
                        + " Les comptes sont remis à zéro chaque année."))
                .in(project.getUnits());
    }

    /** The Accorderie's hour: services only, which leaves goods an open issue between both systems. */
    public static void accorderie(EvaluationProject project) {
        unit(UnitKind.TIME_CURRENCY, "h", "Heure d'Accorderie").with(Unit::setMinutesPerUnit, number(60))
                .with(Unit::setAcceptsGoods, false)
                .described("Une heure de service reçu équivaut à une heure de service rendu. L'Accorderie a rejoint le"
                        + " système d'échange local en novembre 2017 ; l'échange de biens matériels reste une question ouverte.")
                .from(RULES.saying("une heure de service reçu équivaut à une heure de service rendu"),
                        S000.at("Le Tic-tac : l'Accorderie").saying("celle de l'échange de biens matériels, intégrés par"
                        + " les Tic-Tacs mais pas par l'Accorderie"))
                .in(project.getUnits());
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}

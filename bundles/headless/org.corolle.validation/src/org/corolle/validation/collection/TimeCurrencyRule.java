// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import java.math.BigDecimal;

import org.corolle.model.collection.Unit;
import org.corolle.model.collection.UnitKind;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V32 (S000, the Tic-tac): a time currency is worth some minutes, no balance goes below zero, and the opening credits
 * lie between zero and the cap. What is not said about balances and credits is not checked.
 */
final class TimeCurrencyRule extends Rule {

    TimeCurrencyRule() {
        super("V32", RuleSeverity.ERROR);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(Unit.class, unit -> {
            if (unit.isSetKind() && unit.getKind() == UnitKind.TIME_CURRENCY) {
                balances(inspection, unit);
                opening(inspection, unit, unit.getOpeningIndividual(), "openingIndividual");
                opening(inspection, unit, unit.getOpeningCollective(), "openingCollective");
            }
        });
    }

    private static void balances(Inspection inspection, Unit unit) {
        if (unit.getMinutesPerUnit() == null || unit.getMinutesPerUnit().signum() <= 0) {
            inspection.add(unit, "noMinutes", unit);
        }
        if (negative(unit.getMinBalance())) {
            inspection.add(unit, "negativeBalance", unit, unit.getMinBalance());
        }
        BigDecimal least = unit.getMinBalance() == null ? BigDecimal.ZERO : unit.getMinBalance();
        if (unit.getMaxBalance() != null && unit.getMaxBalance().compareTo(least) < 0) {
            inspection.add(unit, "capBelowLowest", unit, unit.getMaxBalance(), least);
        }
    }

    private static void opening(Inspection inspection, Unit unit, BigDecimal credit, String key) {
        if (negative(credit)) {
            inspection.add(unit, key + "Negative", unit, credit);
        } else if (credit != null && unit.getMaxBalance() != null && credit.compareTo(unit.getMaxBalance()) > 0) {
            inspection.add(unit, key + "AboveCap", unit, credit, unit.getMaxBalance());
        }
    }

    private static boolean negative(BigDecimal number) {
        return number != null && number.signum() < 0;
    }
}

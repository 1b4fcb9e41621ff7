// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import static org.corolle.validation.ValidationProjects.keys;
import static org.corolle.validation.ValidationProjects.project;
import static org.corolle.validation.ValidationProjects.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.corolle.model.collection.Unit;
import org.corolle.model.collection.UnitKind;
import org.corolle.model.project.EvaluationProject;
import org.junit.jupiter.api.Test;

class TimeCurrencyRuleTest {

    private final EvaluationProject project = project();
    private final Unit ticTac = ticTac();

    @Test
    void v32IsSilentOnTheTicTac() {
        says();
    }

    @Test
    void v32IsSilentOnOtherUnitsAndOnWhatIsNotSaid() {
        unit(project, UnitKind.MONEY, "€");
        unit(project, UnitKind.TIME_CURRENCY, "h").setMinutesPerUnit(new BigDecimal("60"));

        says();
    }

    @Test
    void v32AsksForTheMinutesOfAUnit() {
        ticTac.setMinutesPerUnit(BigDecimal.ZERO);
        says("noMinutes");

        ticTac.setMinutesPerUnit(null);
        says("noMinutes");
    }

    @Test
    void v32KeepsTheOpeningCreditsUnderTheCap() {
        ticTac.setOpeningIndividual(new BigDecimal("3601"));
        ticTac.setOpeningCollective(new BigDecimal("3600"));
        says("openingIndividualAboveCap");

        ticTac.setOpeningIndividual(new BigDecimal("-1"));
        ticTac.setOpeningCollective(new BigDecimal("4000"));
        says("openingIndividualNegative", "openingCollectiveAboveCap");

        ticTac.setOpeningIndividual(null);
        ticTac.setOpeningCollective(new BigDecimal("-0.5"));
        says("openingCollectiveNegative");
    }

    @Test
    void v32RefusesANegativeBalanceAndACapBelowTheLowest() {
        ticTac.setMinBalance(new BigDecimal("-1"));
        says("negativeBalance");

        ticTac.setMinBalance(new BigDecimal("4000"));
        says("capBelowLowest");
    }

    private void says(String... keys) {
        assertEquals(List.of(keys), keys(new TimeCurrencyRule(), project));
    }

    private Unit ticTac() {
        Unit unit = unit(project, UnitKind.TIME_CURRENCY, "Tic-tac");
        unit.setMinutesPerUnit(BigDecimal.ONE);
        unit.setMinBalance(BigDecimal.ZERO);
        unit.setMaxBalance(new BigDecimal("3600"));
        unit.setOpeningIndividual(new BigDecimal("300"));
        unit.setOpeningCollective(new BigDecimal("600"));
        return unit;
    }
}

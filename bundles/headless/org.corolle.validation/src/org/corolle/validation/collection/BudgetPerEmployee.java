// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.Unit;
import org.corolle.model.collection.UnitKind;
import org.corolle.validation.rule.Amount;
import org.corolle.validation.rule.Inspection;
import org.eclipse.emf.ecore.EObject;

/** A budget divided by the employees published beside it: too little or too much is a likely slip of the unit. */
final class BudgetPerEmployee {

    private static final Pattern BUDGET = Pattern.compile("(?iu)\\b(budget|chiffre d.affaires|turnover)");
    private static final Pattern EMPLOYEES = Pattern.compile("(?iu)\\b(salarié|employé|employee|ETP\\b|FTE\\b)");
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private BudgetPerEmployee() { }

    static void check(Inspection inspection) {
        Map<EObject, KeyFigure> employees = new HashMap<>();
        inspection.each(KeyFigure.class, f -> {
            if (named(f, EMPLOYEES) && money(f.getUnit()).isEmpty()) {
                employees.merge(f.eContainer(), f, (a, b) -> a.getValue().compareTo(b.getValue()) < 0 ? b : a);
            }
        });
        inspection.each(KeyFigure.class, f -> {
            if (named(f, BUDGET) && employees.containsKey(f.eContainer())) {
                money(f.getUnit()).ifPresent(factor -> compare(inspection, f, employees.get(f.eContainer()), factor));
            }
        });
    }

    private static boolean named(KeyFigure figure, Pattern words) {
        return figure.getValue() != null && figure.getValue().signum() > 0 && figure.getName() != null
                && words.matcher(figure.getName()).find();
    }

    private static Optional<BigDecimal> money(Unit unit) {
        if (unit == null || !unit.isSetKind() || unit.getKind() != UnitKind.MONEY) {
            return Optional.empty();
        }
        return Optional.of(unit.getFactorToBase() == null ? BigDecimal.ONE : unit.getFactorToBase());
    }

    private static void compare(Inspection inspection, KeyFigure budget, KeyFigure employees, BigDecimal factor) {
        BigDecimal each = budget.getValue().multiply(factor, MathContext.DECIMAL64)
                .divide(employees.getValue(), TWO_DIGITS);
        boolean little = each.compareTo(BigDecimal.valueOf(inspection.threshold(MagnitudeRule.LEAST_PER_EMPLOYEE))) < 0;
        boolean large = each.compareTo(BigDecimal.valueOf(inspection.threshold(MagnitudeRule.MOST_PER_EMPLOYEE))) > 0;
        if (little || large) {
            inspection.add(budget, little ? "littleBudget" : "largeBudget", budget, Amount.of(budget),
                    employees, Amount.of(employees), each);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.chain;

import java.util.Set;
import java.util.stream.Collectors;

import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V03 (S001, 9 of 9 filled): each activity and circuit have a cell that says something, be it that it is discarded.
 * A matrix or a row still quite empty is told once. A cell outside the rows and columns of its chain is told too:
 * the matrix would leave it out.
 */
final class EveryPairHasCellRule extends Rule {

    EveryPairHasCellRule() {
        super("V03", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(ValueChain.class, chain -> {
            Set<MatrixPlace> filled = chain.getCells().stream().map(MatrixPlace::of).collect(Collectors.toSet());
            boolean rows = !chain.getMainActivities().isEmpty() && !chain.getCircuits().isEmpty();
            if (rows && filled.isEmpty()) {
                inspection.add(chain, "emptyMatrix", chain);
            } else if (rows) {
                chain.getMainActivities().forEach(row -> missing(inspection, chain, row, filled));
            }
        });
        inspection.each(ChainCell.class, cell -> {
            ValueChain chain = (ValueChain) cell.eContainer();
            boolean placed = chain.getMainActivities().contains(cell.getActivity())
                    && chain.getCircuits().contains(cell.getCircuit());
            if (!placed) {
                inspection.add(cell, "unplaced", cell);
            } else if (saysNothing(cell)) {
                inspection.add(cell, "blank", cell.getActivity(), cell.getCircuit());
            }
        });
    }

    private static void missing(Inspection inspection, ValueChain chain, MainActivity row, Set<MatrixPlace> filled) {
        if (chain.getCircuits().stream().noneMatch(column -> filled.contains(new MatrixPlace(row, column)))) {
            inspection.add(row, "emptyRow", row);
            return;
        }
        for (Circuit column : chain.getCircuits()) {
            if (!filled.contains(new MatrixPlace(row, column))) {
                inspection.add(row, "missing", row, column);
            }
        }
    }

    private static boolean saysNothing(ChainCell cell) {
        boolean decided = cell.getStatus() == CellStatus.DISCARDED || cell.getStatus() == CellStatus.TO_DISCUSS;
        return !decided && blank(cell.getName()) && blank(cell.getOpenQuestion());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.chain;

import java.util.HashSet;
import java.util.Set;

import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V02 (S001, the matrix): a chain has at most one cell for an activity and a circuit, discarded ones included.
 * The finding is about each cell after the first. A matrix with two cells in one place could not be written true.
 */
final class OneCellPerPairRule extends Rule {

    OneCellPerPairRule() {
        super("V02", RuleSeverity.ERROR);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.everywhere(ValueChain.class, chain -> {
            Set<MatrixPlace> taken = new HashSet<>();
            for (ChainCell cell : chain.getCells()) {
                if (cell.getActivity() != null && cell.getCircuit() != null && !taken.add(MatrixPlace.of(cell))) {
                    inspection.add(cell, "duplicate", cell.getActivity(), cell.getCircuit(), cell);
                }
            }
        });
    }
}

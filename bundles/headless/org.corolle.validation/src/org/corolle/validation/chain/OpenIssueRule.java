// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.chain;

import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V04 (S001, the "?" of the matrix): a cell to be discussed, with an open question or with a text that ends in a
 * question mark is listed as an open issue. It is no fault: it keeps the discussion from being forgotten.
 */
final class OpenIssueRule extends Rule {

    OpenIssueRule() {
        super("V04", RuleSeverity.HINT);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(ChainCell.class, cell -> {
            if (!blank(cell.getOpenQuestion())) {
                inspection.add(cell, "openQuestion", cell.getActivity(), cell.getCircuit(),
                        cell.getOpenQuestion().strip());
            } else if (cell.getStatus() == CellStatus.TO_DISCUSS || asks(cell.getName())) {
                inspection.add(cell, "toDiscuss", cell.getActivity(), cell.getCircuit());
            }
        });
    }

    private static boolean asks(String text) {
        return !blank(text) && text.strip().endsWith("?");
    }
}

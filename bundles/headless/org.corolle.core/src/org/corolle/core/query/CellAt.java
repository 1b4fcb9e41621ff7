// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import java.util.List;

import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;

/** What stands in the matrix of a chain where the row of an activity meets the column of a circuit. */
public final class CellAt {

    private CellAt() { }

    /** The cells there: none where nothing was said yet, more than one where something is to be sorted out. */
    public static List<ChainCell> find(ValueChain chain, MainActivity activity, Circuit circuit) {
        return chain.getCells().stream()
                .filter(cell -> cell.getActivity() == activity && cell.getCircuit() == circuit).toList();
    }
}

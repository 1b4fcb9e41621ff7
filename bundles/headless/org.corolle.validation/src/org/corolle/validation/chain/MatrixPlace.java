// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.chain;

import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;

/** A place of the matrix: the row of an activity, the column of a circuit. */
record MatrixPlace(MainActivity activity, Circuit circuit) {

    static MatrixPlace of(ChainCell cell) {
        return new MatrixPlace(cell.getActivity(), cell.getCircuit());
    }
}

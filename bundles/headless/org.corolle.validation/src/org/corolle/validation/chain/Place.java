// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.chain;

import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;

/** A place of the matrix: the row of an activity, the column of a circuit. */
record Place(MainActivity activity, Circuit circuit) {

    static Place of(ChainCell cell) {
        return new Place(cell.getActivity(), cell.getCircuit());
    }
}

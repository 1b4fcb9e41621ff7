// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.matrix;

import java.util.UUID;

import org.corolle.framework.ui.editing.Edits;
import org.corolle.hub.act.CellAct.CellWrite;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.ui.project.OpenProject;

/** Where an activity meets a circuit and nothing is written yet. */
record EmptyCell(ValueChain chain, MainActivity activity, Circuit circuit) {

    /** Writes there; whoever was faster is not written over. */
    void write(OpenProject open, String words) {
        open.change(new Operation.Do(new CellWrite(UUID.randomUUID().toString(), Edits.id(chain), Edits.id(activity),
                Edits.id(circuit), words),
                ActContext.NONE));
    }
}

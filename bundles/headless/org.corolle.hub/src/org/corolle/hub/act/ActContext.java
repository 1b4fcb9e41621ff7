// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import java.util.List;

import org.corolle.hub.operation.Operation.Batch;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.hub.operation.Operation;

/**
 * In what setting an act is done: what the room knows and the sender does not say itself. Empty texts mean none.
 *
 * @param session     id of the current session
 * @param group       label of the sender's group
 * @param colour      colour of the group, as in {@code #00aa77}
 * @param stakeholder id of the stakeholder the group stands for
 */
public record ActContext(String session, String group, String colour, String stakeholder) {

    public static final ActContext NONE = new ActContext("", "", "", "");

    /** The operation with every act in it done in this setting, whatever its sender may have said. */
    public Operation stamp(Operation operation) {
        if (operation instanceof Do act) {
            return new Do(act.act(), this);
        } else if (operation instanceof Batch batch) {
            List<Operation> parts = batch.operations().stream().map(this::stamp).toList();
            return new Batch(parts);
        }
        return operation;
    }
}

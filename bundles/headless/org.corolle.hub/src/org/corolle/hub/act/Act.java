// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.RefusedException;

/**
 * One thing a person does, named as people name it. What it means for the project is worked out by the hub on its own
 * thread, in the project as it is at that moment, so that two acts at once cannot cross. Ids are chosen by the sender.
 */
public sealed interface Act permits CardAct, ChainAct, CellAct, LinkAct, ElementAct, LayoutAct, FrameworkAct, SessionAct, VoteAct {

    /** The operations that do it: all or none of them; none when there is nothing to change. Changes nothing itself. */
    Operation plan(ModelIndex index, ActContext by) throws RefusedException;
}

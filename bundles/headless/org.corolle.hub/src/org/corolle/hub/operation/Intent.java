// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

import org.corolle.hub.change.ModelIndex;

/**
 * What somebody means to do, in words of their own. What it means for the project is worked out by the hub on its own
 * thread, in the project as it is at that moment, so that two at once cannot cross.
 */
public interface Intent {

    /** The operations that do it: all or none of them; none when there is nothing to change. Changes nothing itself. */
    Operation plan(ModelIndex index, ActContext by) throws RefusedException;
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import org.corolle.hub.operation.Refusal;

/** What the hub says to an operation. */
public sealed interface Answer {

    /** Done and on disk, as the delta of this number; 0 when there was nothing to change. */
    record Accepted(long number) implements Answer { }

    /** Not done, and why. */
    record Refused(Refusal refusal) implements Answer { }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation;

/** An operation on its way to the hub. The sender chooses the id (a UUID); sent twice, it is done once. */
public record Submission(String id, Participant participant, Operation operation) { }

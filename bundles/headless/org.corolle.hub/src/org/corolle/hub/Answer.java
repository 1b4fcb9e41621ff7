// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.util.function.Function;

import org.corolle.hub.operation.Refusal;

/** What the hub says to an operation. */
public sealed interface Answer {

    /** Asks the function for this kind of answer. */
    <R> R match(Function<Accepted, R> accepted, Function<Refused, R> refused);

    /** Done and on disk, as the delta of this number; 0 when there was nothing to change. */
    record Accepted(long number) implements Answer {
        @Override
        public <R> R match(Function<Accepted, R> accepted, Function<Refused, R> refused) {
            return accepted.apply(this);
        }
    }

    /** Not done, and why. */
    record Refused(Refusal refusal) implements Answer {
        @Override
        public <R> R match(Function<Accepted, R> accepted, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}

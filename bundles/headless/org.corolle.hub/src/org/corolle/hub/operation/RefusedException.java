// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

/** Thrown while an operation is worked out when it cannot be done. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal.Reason reason, Object... details) {
        super(reason.name(), null, false, false);
        this.refusal = Refusal.of(reason, details);
    }

    public Refusal refusal() {
        return refusal;
    }
}

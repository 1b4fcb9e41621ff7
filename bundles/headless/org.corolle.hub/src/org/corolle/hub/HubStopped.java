// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.util.Locale;

import org.corolle.hub.operation.Refusal;
import org.corolle.hub.operation.Refusal.Reason;

/**
 * The hub does nothing any more: it was closed, or it has failed. A future that waited for it ends with this; an
 * operation is answered by {@link #refusal()}. What was acknowledged before is in the project's file and its journal.
 */
public final class HubStopped extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final boolean failure;

    private HubStopped(boolean failure, String message, Throwable cause) {
        super(message, cause);
        this.failure = failure;
    }

    static HubStopped closed() {
        return new HubStopped(false, "the hub is closed", null);
    }

    static HubStopped failed(Throwable cause) {
        return new HubStopped(true, "the hub has failed", cause);
    }

    /** Whether it has failed, so that the project is to be opened again; else it was closed. */
    public boolean isFailure() {
        return failure;
    }

    /** The same for whoever sent an operation. */
    public Refusal refusal() {
        return Refusal.of(failure ? Reason.HUB_FAILED : Reason.CLOSED);
    }

    /** What to tell the user: what has happened, what is safe, what to do. */
    public String message(Locale locale) {
        return refusal().message(locale);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.core;

/**
 * What long work tells while it runs and how it is asked to stop.
 * Work that is asked to stop throws {@link java.util.concurrent.CancellationException} and leaves nothing half-written.
 */
public interface Progress {

    /** Progress nobody looks at. */
    Progress NONE = new Progress() { };

    /** Announces the whole work, in steps of any size; zero or less when the amount is unknown. */
    default void begin(long steps) { }

    /** Tells that so many more steps are done. */
    default void worked(long steps) { }

    /** Whether the user asked to stop. */
    default boolean cancelled() {
        return false;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Writes down that something was refused: what kind of thing and how often, never by whom, from where or in what words.
 * A kind that comes again and again is written once in a while with its number.
 */
public final class RefusalLog {

    /** What may be refused. */
    public enum Kind {
        REQUEST, ORIGIN, WRONG_SECRET, WRONG_CODE, NO_HELLO, REPLACED, TOO_LARGE, NOT_UNDERSTOOD, TOO_MANY, TOO_SLOW,
                FULL
    }

    private static final System.Logger LOGGER = System.getLogger("org.corolle.server");
    private static final long LOG_INTERVAL_MS = 10_000;

    private final LongSupplier clock;
    private final Map<Kind, Long> last = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> since = new EnumMap<>(Kind.class);

    /** A log by this clock, in milliseconds. */
    public RefusalLog(LongSupplier clock) {
        this.clock = clock;
    }

    public synchronized void refused(Kind kind) {
        int count = since.merge(kind, 1, Integer::sum);
        long now = clock.getAsLong();
        Long before = last.get(kind);
        if (before == null || now - before >= LOG_INTERVAL_MS) {
            LOGGER.log(Level.INFO, "refused: {0} ({1})", new Object[] {kind, count});
            last.put(kind, now);
            since.put(kind, 0);
        }
    }

    /**
     * A mistake of the program's own; only its kind and place are written, for a message may quote what people wrote.
     */
    public void mistake(Throwable problem) {
        StackTraceElement[] trace = problem.getStackTrace();
        LOGGER.log(Level.WARNING, "mistake: {0} at {1}", new Object[] {problem.getClass().getName(),
                trace.length == 0 ? "?" : trace[0]});
    }
}

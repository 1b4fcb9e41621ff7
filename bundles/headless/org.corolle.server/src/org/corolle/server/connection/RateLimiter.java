// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.connection;

/** So many messages a second in the long run, with a store for moments of haste. One thread at a time. */
public final class RateLimiter {

    private static final double NANOS_PER_SECOND = 1e9;

    private final double perSecond;
    private final double store;
    private double left;
    private long last;

    /** A pace with a full store at this time, in nanoseconds. */
    public RateLimiter(double perSecond, double store, long now) {
        this.perSecond = perSecond;
        this.store = store;
        this.left = store;
        this.last = now;
    }

    /** Takes one out of the store, unless it is empty. */
    public boolean allows(long now) {
        left = Math.min(store, left + (now - last) / NANOS_PER_SECOND * perSecond);
        last = now;
        if (left < 1) {
            return false;
        }
        left -= 1;
        return true;
    }
}

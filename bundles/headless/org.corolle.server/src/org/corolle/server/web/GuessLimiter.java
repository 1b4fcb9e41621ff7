// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often a code may be guessed wrongly: a few times at once, then now and then; for each device, and for all
 * together, so that many devices are no way around it. It remembers a bounded number of devices. From any thread.
 */
final class GuessLimiter {

    /**
     * A store of guesses that fills again.
     *
     * @param atOnce  guesses while the store is full
     * @param seconds until one more is in store
     */
    record Allowance(int atOnce, double seconds) { }

    /** A person who mistypes, corrects it and mistypes again is not stopped. */
    static final Allowance EACH = new Allowance(6, 10);
    /** A class of thirty may mistype at once; afterwards a day has some 15,000 guesses for 4,826,809 codes. */
    static final Allowance TOGETHER = new Allowance(60, 2);

    private static final int MAX_DEVICES = 1_024;
    private static final double NANOS_PER_SECOND = 1e9;

    private final LongSupplier nanos;
    private final Store together = new Store();
    private final Map<String, Store> devices = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Store> eldest) {
            return size() > MAX_DEVICES;
        }
    };

    GuessLimiter(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Takes one guess of this device; 0 when it may guess, else the seconds to wait. */
    synchronized int take(String device) {
        long now = nanos.getAsLong();
        Store own = devices.computeIfAbsent(device, d -> new Store());
        double wait = Math.max(own.wait(EACH, now), together.wait(TOGETHER, now));
        if (wait > 0) {
            return (int) Math.ceil(wait);
        }
        own.used++;
        together.used++;
        return 0;
    }

    /** The guess was right: it does not count. */
    synchronized void giveBack(String device) {
        Store own = devices.get(device);
        if (own != null) {
            own.used = Math.max(0, own.used - 1);
        }
        together.used = Math.max(0, together.used - 1);
    }

    /** How many guesses are gone, and when that was worked out. */
    private static final class Store {
        private double used;
        private Long at;

        /** Seconds until there is a guess in store. */
        double wait(Allowance allowed, long now) {
            if (at != null) {
                used = Math.max(0, used - (now - at) / NANOS_PER_SECOND / allowed.seconds());
            }
            at = now;
            return Math.max(0, (used + 1 - allowed.atOnce()) * allowed.seconds());
        }
    }
}

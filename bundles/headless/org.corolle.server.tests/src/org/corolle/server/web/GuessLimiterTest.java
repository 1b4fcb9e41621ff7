// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class GuessLimiterTest {

    private long now = 5;
    private final GuessLimiter limiter = new GuessLimiter(() -> now);

    @Test
    void aDeviceGuessesAFewTimesThenNowAndThen() {
        for (int i = 0; i < GuessLimiter.EACH.atOnce(); i++) {
            assertEquals(0, limiter.take("a"));
        }
        assertEquals(10, limiter.take("a"));

        now += TimeUnit.SECONDS.toNanos(9);
        assertEquals(1, limiter.take("a"));
        now += TimeUnit.SECONDS.toNanos(1);

        assertEquals(0, limiter.take("a"));
        assertEquals(10, limiter.take("a"));
    }

    @Test
    void oneDeviceDoesNotMakeTheOthersWait() {
        for (int i = 0; i < 10_000; i++) {
            limiter.take("a");
        }

        assertEquals(0, limiter.take("b"));
    }

    @Test
    void allTogetherHaveTheirMeasureHoweverManyTheyAre() {
        int guesses = 0;
        for (int device = 0; device < 20_000; device++) {
            guesses += limiter.take("device " + device) == 0 ? 1 : 0;
        }
        assertEquals(GuessLimiter.TOGETHER.atOnce(), guesses);

        now += TimeUnit.HOURS.toNanos(8);
        guesses = 0;
        for (int second = 0; second < 60; second++) {
            now += TimeUnit.SECONDS.toNanos(1);
            guesses += limiter.take("later " + second) == 0 ? 1 : 0;
            guesses += limiter.take("later too " + second) == 0 ? 1 : 0;
        }
        assertTrue(guesses <= GuessLimiter.TOGETHER.atOnce() + 31, guesses + " guesses");
    }

    @Test
    void aRightCodeCountsAsNoGuess() {
        for (int i = 0; i < 1_000; i++) {
            assertEquals(0, limiter.take("a"));
            limiter.giveBack("a");
        }
    }
}

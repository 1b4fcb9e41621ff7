// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.corolle.cli.command.ExitCode;

/** Ctrl+C: the work is asked to stop and given the time to clean up behind itself. */
final class Interruption {

    private static final int SECONDS_TO_CLEAN_UP = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean asked;

    /** Listens for Ctrl+C and for the system's wish to end the process. */
    static Interruption listen() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::stop, "interruption"));
        return interruption;
    }

    boolean asked() {
        return asked;
    }

    /** The work is over: the process may end at once, with the exit code of the work. */
    void end() {
        ended.countDown();
    }

    private void stop() {
        if (ended.getCount() == 0) {
            return;
        }
        asked = true;
        try {
            ended.await(SECONDS_TO_CLEAN_UP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.CANCELLED);
    }
}

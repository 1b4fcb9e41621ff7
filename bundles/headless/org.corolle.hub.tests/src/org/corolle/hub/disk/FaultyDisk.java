// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A disk whose every step (open, write, force, move, delete, link) can be made to fail: the real one lies behind it.
 * What is forced is not waited for: a test that stops a process in thought needs no disk that turns.
 */
public final class FaultyDisk {

    /** What happens at a step. */
    public interface Plan {
        /** May throw instead of the step being done; or do something meanwhile. */
        void at(int number, String step, Path file) throws IOException;
    }

    private final FaultyFileSystem files = new FaultyFileSystem(this);
    private final AtomicInteger steps = new AtomicInteger();
    private volatile Plan plan = (number, step, file) -> { };

    /** The same file, seen through this disk. */
    public Path path(Path real) {
        return new FaultyPath(files, real);
    }

    /** From the next step on, which is number 1, this happens. */
    public void from(Plan next) {
        steps.set(0);
        plan = next;
    }

    /** Steps since the last plan began. */
    public int steps() {
        return steps.get();
    }

    /** This step fails, and no other. */
    public static Plan once(int step, Supplier<Throwable> failure) {
        return (number, name, file) -> {
            if (number == step) {
                fail(failure.get());
            }
        };
    }

    /** From this step on nothing reaches the disk any more: the process was killed. */
    public static Plan deadFrom(int step) {
        return (number, name, file) -> {
            if (number >= step) {
                throw new IOException("dead at " + number + " " + name);
            }
        };
    }

    /** Each step of this name, on a file whose name ends so, fails. */
    public static Plan each(String name, String ending, Supplier<Throwable> failure) {
        return (number, step, file) -> {
            if (name.equals(step) && file.toString().endsWith(ending)) {
                fail(failure.get());
            }
        };
    }

    private static void fail(Throwable failure) throws IOException {
        if (failure instanceof IOException e) {
            throw e;
        } else if (failure instanceof Error e) {
            throw e;
        }
        throw (RuntimeException) failure;
    }

    void step(String name, Path file) throws IOException {
        plan.at(steps.incrementAndGet(), name, file);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import org.corolle.core.Progress;

/** One progress for work of several stages, each of which announces its own steps; all count the same. */
final class StagedProgress {

    private static final long STEPS = 10_000;

    private final Progress whole;
    private int begun;
    private long told;

    StagedProgress(Progress whole, int stages) {
        this.whole = whole;
        whole.begin(stages * STEPS);
    }

    /** The progress of the stage that comes now. */
    Progress next() {
        long start = begun++ * STEPS;
        return new Progress() {
            private long total;
            private long done;

            @Override
            public void begin(long steps) {
                total = steps;
            }

            @Override
            public void worked(long steps) {
                done += steps;
                long now = start + (total > 0 ? Math.min(STEPS, done * STEPS / total) : 0);
                if (now > told) {
                    whole.worked(now - told);
                    told = now;
                }
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }
}

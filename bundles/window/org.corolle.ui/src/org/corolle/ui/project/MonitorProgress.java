// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import org.corolle.core.Progress;
import org.eclipse.core.runtime.IProgressMonitor;

/** Tells a job's monitor what long work tells. */
public final class MonitorProgress implements Progress {

    private static final int TICKS = 1000;

    private final IProgressMonitor monitor;
    private final String task;
    private long steps;
    private long done;
    private int shown;

    /** Progress of this task on this monitor. */
    public MonitorProgress(IProgressMonitor monitor, String task) {
        this.monitor = monitor;
        this.task = task;
    }

    @Override
    public void begin(long total) {
        steps = total;
        monitor.beginTask(task, total > 0 ? TICKS : IProgressMonitor.UNKNOWN);
    }

    @Override
    public void worked(long more) {
        done += more;
        int ticks = steps > 0 ? (int) Math.min(TICKS, done * TICKS / steps) : shown + 1;
        if (ticks > shown) {
            monitor.worked(ticks - shown);
            shown = ticks;
        }
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}

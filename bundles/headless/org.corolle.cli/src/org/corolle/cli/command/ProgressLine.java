// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.command;

import org.corolle.core.Progress;

/** Progress on one line of the messages, shown once the work has taken half a second, and wiped away at its end. */
public final class ProgressLine implements Progress, AutoCloseable {

    private static final long PATIENCE_NANOS = 500_000_000L;
    private static final long BETWEEN_NANOS = 100_000_000L;

    private final Shell shell;
    private final String label;
    private final boolean visible;
    private long next = System.nanoTime() + PATIENCE_NANOS;
    private long total;
    private long done;
    private int width;

    public ProgressLine(Shell shell, String label, boolean visible) {
        this.shell = shell;
        this.label = label;
        this.visible = visible;
    }

    @Override
    public void begin(long steps) {
        total = steps;
        done = 0;
    }

    @Override
    public void worked(long steps) {
        done += steps;
        long now = System.nanoTime();
        if (visible && now - next >= 0) {
            next = now + BETWEEN_NANOS;
            show(total > 0 ? label + " " + Math.min(100, done * 100 / total) + " %" : label);
        }
    }

    @Override
    public boolean cancelled() {
        return shell.interrupted().getAsBoolean();
    }

    @Override
    public void close() {
        if (width > 0) {
            show("");
            shell.messages().print('\r');
            shell.messages().flush();
        }
    }

    private void show(String text) {
        shell.messages().print('\r' + text + " ".repeat(Math.max(0, width - text.length())));
        shell.messages().flush();
        width = text.length();
    }
}

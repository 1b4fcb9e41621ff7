// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.widgets;

import org.eclipse.swt.widgets.Control;

/** Does something for a control as often as it is wanted, but not more often than the eye can follow. */
public final class Throttle {

    private final Control owner;
    private final int millis;
    private final Runnable work;
    private boolean waiting;
    private long last;

    /** The work is done on the display thread, while the owner is there, with such pauses at least. */
    public Throttle(Control owner, int millis, Runnable work) {
        this.owner = owner;
        this.millis = millis;
        this.work = work;
    }

    /** Wants the work done: now, or when the pause is over. */
    public void want() {
        if (waiting || owner.isDisposed()) {
            return;
        }
        long rest = last + millis - System.currentTimeMillis();
        if (rest <= 0) {
            run();
        } else {
            waiting = true;
            owner.getDisplay().timerExec((int) rest, () -> {
                waiting = false;
                if (!owner.isDisposed()) {
                    run();
                }
            });
        }
    }

    private void run() {
        work.run();
        last = System.currentTimeMillis();
    }
}

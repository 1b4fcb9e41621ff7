// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench;

import java.lang.management.ManagementFactory;

import org.eclipse.swt.widgets.Display;

/** Says on stderr how long the start took, when the system property corolle.startup is set. */
final class StartupTime {

    private StartupTime() {
    }

    /** Says it once the window answers: after what its opening has put in the queue. */
    static void ready(Display display) {
        if (System.getProperty("corolle.startup") != null) {
            display.asyncExec(() -> System.err.println("corolle.ready "
                    + (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime())));
        }
    }
}

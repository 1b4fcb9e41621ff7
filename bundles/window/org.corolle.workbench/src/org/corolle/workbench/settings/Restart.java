// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.settings;

import java.io.IOException;

/** Starting again, by the script that started this program and says so in the property corolle.start. */
public final class Restart {

    private static final String SCRIPT = "corolle.start";

    private Restart() {
    }

    /** Whether there is such a script. */
    public static boolean isPossible() {
        return System.getProperty(SCRIPT) != null;
    }

    /** Starts a second program; this one is about to end. */
    public static void now() throws IOException {
        if (isPossible()) {
            new ProcessBuilder(System.getProperty(SCRIPT)).inheritIO().start();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

/** What the process tells the program that started it; the help lists the same numbers. */
final class ExitCode {

    static final int OK = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int FILE = 3;
    static final int CANCELLED = 4;
    static final int BUG = 5;

    private ExitCode() { }
}

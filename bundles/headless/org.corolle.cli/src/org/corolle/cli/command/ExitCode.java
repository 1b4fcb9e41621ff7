// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.command;

/** What the process tells the program that started it; the help lists the same numbers. */
public final class ExitCode {

    public static final int OK = 0;
    public static final int FINDINGS = 1;
    public static final int USAGE = 2;
    public static final int FILE = 3;
    public static final int CANCELLED = 4;
    public static final int BUG = 5;

    private ExitCode() { }
}

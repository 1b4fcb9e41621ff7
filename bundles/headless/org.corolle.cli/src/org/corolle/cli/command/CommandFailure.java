// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.command;

/** A command that cannot go on, for a reason the user can mend: the words were wrong, or a file was. */
public final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final String key;
    private final transient Object[] values;

    private CommandFailure(int code, String key, Throwable cause, Object... values) {
        super(key, cause);
        this.code = code;
        this.key = key;
        this.values = values;
    }

    /** The words are wrong. */
    public static CommandFailure usage(String key, Object... values) {
        return new CommandFailure(ExitCode.USAGE, key, null, values);
    }

    /** The project has not what is asked for. */
    public static CommandFailure project(String key, Object... values) {
        return new CommandFailure(ExitCode.FINDINGS, key, null, values);
    }

    /** A file cannot be read or written as asked. */
    public static CommandFailure file(String key, Throwable cause, Object... values) {
        return new CommandFailure(ExitCode.FILE, key, cause, values);
    }

    /** A file cannot be written, as another part has already told in the user's language. */
    public static CommandFailure told(String message, Throwable cause) {
        return new CommandFailure(ExitCode.FILE, "problem.told", cause, message);
    }

    public int code() {
        return code;
    }

    public String message(CommandTexts texts) {
        return texts.get(key, values);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

/** A command that cannot go on, for a reason the user can mend: the words were wrong, or a file was. */
final class Failure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final String key;
    private final transient Object[] values;

    private Failure(int code, String key, Throwable cause, Object... values) {
        super(key, cause);
        this.code = code;
        this.key = key;
        this.values = values;
    }

    /** The words are wrong. */
    static Failure usage(String key, Object... values) {
        return new Failure(ExitCode.USAGE, key, null, values);
    }

    /** The project has not what is asked for. */
    static Failure project(String key, Object... values) {
        return new Failure(ExitCode.FINDINGS, key, null, values);
    }

    /** A file cannot be read or written as asked. */
    static Failure file(String key, Throwable cause, Object... values) {
        return new Failure(ExitCode.FILE, key, cause, values);
    }

    /** A file cannot be written, as another part has already told in the user's language. */
    static Failure told(String message, Throwable cause) {
        return new Failure(ExitCode.FILE, "problem.told", cause, message);
    }

    int code() {
        return code;
    }

    String message(Texts texts) {
        return texts.get(key, values);
    }
}

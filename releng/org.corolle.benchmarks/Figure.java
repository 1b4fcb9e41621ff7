// SPDX-License-Identifier: EPL-2.0

import java.util.Locale;

/** One line of the table: what was measured against what, both in milliseconds, and what is aimed at. */
record Figure(String what, String against, double base, double ours, String aim, String beside) {

    static final String HEADER = "| figure | ms | against | ms | ratio | aim | beside |\n|---|--:|---|--:|--:|---|---|";

    @Override
    public String toString() {
        String ratio = base > 0 ? String.format(Locale.ROOT, "%.2f", ours / base) : "";
        String bare = base > 0 ? String.format(Locale.ROOT, "%,.1f", base) : "";
        return String.format(Locale.ROOT, "| %s | %,.1f | %s | %s | %s | %s | %s |", what, ours, against, bare, ratio,
                aim, beside);
    }
}

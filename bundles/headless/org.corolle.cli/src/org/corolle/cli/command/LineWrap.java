// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.command;

import java.util.ArrayList;
import java.util.List;

/** Sentences broken into lines that a terminal of the usual width shows whole. */
public final class LineWrap {

    private static final int WIDTH = 80;

    private LineWrap() { }

    /** The lines of a text behind these indents, which are equally wide. Breaks at plain spaces only. */
    public static List<String> lines(String text, String first, String next) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        for (String word : text.split(" ")) {
            if (line.length() > next.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(next);
            }
            line.append(line.length() > next.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import java.util.ArrayList;
import java.util.List;

/** Sentences broken into lines that a terminal of the usual width shows whole. */
final class Wrapping {

    private static final int WIDTH = 80;

    private Wrapping() { }

    /** The lines of a text behind these indents, which are equally wide. Breaks at plain spaces only. */
    static List<String> lines(String text, String first, String next) {
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

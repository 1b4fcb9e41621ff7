// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.command;

import java.util.Map;
import java.util.stream.Collectors;

/** Names and values under one another, the values aligned; what is not said is left out. */
public final class AlignedLines {

    private AlignedLines() { }

    public static String lines(Map<String, String> values) {
        int width = values.entrySet().stream().filter(AlignedLines::said)
                .mapToInt(e -> e.getKey().length()).max().orElse(0);
        return values.entrySet().stream().filter(AlignedLines::said)
                .map(e -> e.getKey() + " ".repeat(width - e.getKey().length() + 2) + e.getValue())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static boolean said(Map.Entry<String, String> line) {
        return line.getValue() != null && !line.getValue().isBlank();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.corolle.ui.project.FilePaths;

/** The files among the words after the program's name. */
public final class CommandLineFiles {

    private static final Set<String> WITH_VALUE = Set.of("-data", "-nl", "-configuration", "-install", "-name",
            "-product",
            "-application", "-showsplash", "-vm", "-launcher", "-startup", "-os", "-ws", "-arch", "-user", "-dev",
            "-testApplication",
            "-port", "-testpluginname", "-classname", "-loaderpluginname", "-testproperties");

    private CommandLineFiles() {
    }

    /** Whatever is neither an option nor an option's value, as whole paths. */
    public static List<Path> in(String... words) {
        List<Path> files = new ArrayList<>();
        boolean value = false;
        for (String word : words) {
            boolean option = word.startsWith("-");
            if (!value && !option && !word.isBlank()) {
                FilePaths.of(word).ifPresent(file -> files.add(file.toAbsolutePath().normalize()));
            }
            value = option && WITH_VALUE.contains(word);
        }
        return files;
    }

    /** The same, one a line. */
    static String lines(List<Path> files) {
        return String.join("\n", files.stream().map(Path::toString).toList());
    }

    /** What {@link #lines} wrote. */
    static List<Path> of(String lines) {
        return Arrays.stream(lines.split("\n")).filter(line -> !line.isBlank()).flatMap(line -> FilePaths.of(line)
                .stream())
                .toList();
    }
}

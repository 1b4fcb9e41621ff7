// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the tree goes beyond the figures of the house: lines of a file, of a method, parameters, imports and so on. */
final class Measures {
    private static final Map<String, Integer> MAX_FILE_LINES = Map.of(".java", 300, ".ts", 300, ".tsx", 300,
            "plugin.xml", 250);
    private static final List<String> WITH_MEASURED_LINES = List.of(".java", ".ts", ".tsx");
    private static final int MAX_LINE_CHARACTERS = 120;
    private static final int MAX_METHOD_LINES = 40;
    private static final int MAX_PARAMETERS = 5;
    private static final int MAX_IMPORTS = 30;
    private static final int MAX_PACKAGE_FILES = 20;
    private static final int MAX_LICENCE_LINES = 2;

    private final Path root;
    private final List<Excess> found = new ArrayList<>();

    private Measures(Path root) {
        this.root = root;
    }

    static List<Excess> of(Path root, List<JavaFile> files) throws IOException {
        Measures measures = new Measures(root);
        measures.texts();
        files.forEach(measures::code);
        measures.packages(files);
        return measures.found;
    }

    private void texts() throws IOException {
        for (Map.Entry<String, Integer> limit : MAX_FILE_LINES.entrySet()) {
            Sources.below(root, limit.getKey()).filter(file -> !file.generated())
                    .forEach(file -> check("file", name(file), file.text().lines().count(), limit.getValue()));
        }
        for (String ending : WITH_MEASURED_LINES) {
            Sources.below(root, ending).filter(file -> !file.generated()).forEach(file -> {
                check("line", name(file), file.text().lines().mapToLong(String::length).max().orElse(0),
                        MAX_LINE_CHARACTERS);
                check("licence", name(file), file.text().lines().takeWhile(Measures::isBeforeCode).count(),
                        MAX_LICENCE_LINES);
            });
        }
    }

    private static boolean isBeforeCode(String line) {
        return line.startsWith("//") || line.startsWith("/*") && !line.startsWith("/**") || line.startsWith(" *");
    }

    private void code(JavaFile file) {
        check("imports", file.path(), file.imports(), MAX_IMPORTS);
        for (JavaFile.Method method : file.methods()) {
            String place = file.path() + "#" + method.name();
            check("method", place, method.lines(), MAX_METHOD_LINES);
            check("parameters", place, method.parameters(), MAX_PARAMETERS);
        }
    }

    private void packages(List<JavaFile> files) {
        Map<String, Integer> counts = new TreeMap<>();
        files.forEach(file -> counts.merge(file.bundle() + (file.path().contains("/src/test/") ? ".tests/" : "/")
                + file.packageName(), 1, Integer::sum));
        counts.forEach((name, count) -> check("package", name, count, MAX_PACKAGE_FILES));
    }

    private void check(String measure, String place, long value, int most) {
        if (value > most) {
            found.add(new Excess(measure, place, value + " where " + most + " are the most"));
        }
    }

    private String name(Sources file) {
        return root.relativize(file.path()).toString().replace('\\', '/');
    }
}

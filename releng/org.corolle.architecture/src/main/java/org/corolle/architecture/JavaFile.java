// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import java.util.List;
import java.util.Set;

/**
 * What the checks ask of one Java file, as the compiler reads it.
 *
 * @param path      below the root, with slashes
 * @param types     simple names of the types at its top
 * @param imports   how many lines import a type; static imports of a test's assertions and fixtures do not count
 * @param names     dotted names that are imported or written out, for the knots of packages
 * @param methods   methods and constructors with a body
 */
record JavaFile(String path, String packageName, List<String> types, int imports, Set<String> names,
        List<Method> methods) {

    /**
     * One method: its place, lines from its first to its last, and how many parameters it takes; a record's
     * constructors take its components.
     */
    record Method(String name, int lines, int parameters) { }

    /** The bundle or module that holds it, by its folder's name. */
    String bundle() {
        String[] parts = path.split("/");
        return parts[0].equals("bundles") ? parts[2] : parts[1];
    }

    boolean isTest() {
        return bundle().endsWith(".tests") || path.contains("/src/test/");
    }
}

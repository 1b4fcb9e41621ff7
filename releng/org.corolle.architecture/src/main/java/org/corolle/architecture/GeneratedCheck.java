// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Finds marks of an edit in generated code; that it is what the model gives is compared in org.corolle.codegen. */
final class GeneratedCheck {
    /** As a tag of its comment; the generator itself speaks of it inside a line. */
    private static final Pattern MARK = Pattern.compile("^\\s*/?\\*+\\s*@generated NOT", Pattern.MULTILINE);

    private GeneratedCheck() {
    }

    static List<String> complaints(Path bundles) throws IOException {
        return Sources.below(bundles, ".java").filter(file -> MARK.matcher(file.text()).find())
                .map(file -> file.path() + " is marked as edited by hand").toList();
    }
}

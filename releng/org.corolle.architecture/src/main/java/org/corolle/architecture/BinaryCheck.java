// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import java.util.List;
import java.util.regex.Pattern;

/** Finds programs and libraries among the files that git keeps. */
final class BinaryCheck {
    private static final Pattern BUILT = Pattern.compile("\\.(jar|war|class|so|dll|dylib|exe|zip|jsa)$");

    private BinaryCheck() {
    }

    static List<String> complaints(List<String> files) {
        return files.stream().filter(BUILT.asPredicate()).map(file -> file + " is built, not written").toList();
    }
}

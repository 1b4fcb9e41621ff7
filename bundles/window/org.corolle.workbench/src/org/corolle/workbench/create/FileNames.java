// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import java.text.Normalizer;
import java.util.Locale;

/** File names that any system takes, made from the name of a project. */
final class FileNames {

    private static final int LONGEST = 60;

    private FileNames() {
    }

    /** "L’été à Romans" is "l-ete-a-romans"; empty when nothing is left. */
    static String of(String name) {
        String plain = Normalizer.normalize(name.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae"),
                Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return strip(strip(plain).substring(0, Math.min(LONGEST, strip(plain).length())));
    }

    private static String strip(String name) {
        return name.replaceAll("^-+|-+$", "");
    }
}

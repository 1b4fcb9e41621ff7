// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/** File names that any system takes, made from the name of a project. */
final class FileNames {

    private static final int LONGEST = 60;
    private static final String ENDING = ".corolle";

    private FileNames() {
    }

    /** "L’été à Romans" is "l-ete-a-romans"; empty when nothing is left. */
    static String of(String name) {
        String plain = Normalizer.normalize(name.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae"),
                Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return strip(strip(plain).substring(0, Math.min(LONGEST, strip(plain).length())));
    }

    /** A file of this folder, called after the name, that is not there yet. */
    static Path free(Path folder, String name) {
        Path file = folder.resolve(of(name) + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(of(name) + "-" + number + ENDING);
        }
        return file;
    }

    private static String strip(String name) {
        return name.replaceAll("^-+|-+$", "");
    }
}

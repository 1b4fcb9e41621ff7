// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The language the user asked for, kept as one word in the file "language" of the working folder.
 * The start scripts read it, because a window's language is settled before the first line of Java of ours runs.
 */
public enum LanguageChoice {

    SYSTEM(""), FRENCH("fr"), ENGLISH("en");

    private final String code;

    LanguageChoice(String code) {
        this.code = code;
    }

    /** What this working folder holds; the system's language when it says nothing that is understood. */
    public static LanguageChoice in(Path folder) {
        try {
            String word = Files.readString(file(folder)).strip();
            for (LanguageChoice choice : values()) {
                if (choice.code.equals(word)) {
                    return choice;
                }
            }
        } catch (IOException none) {
            return SYSTEM;
        }
        return SYSTEM;
    }

    /** Keeps this choice in this working folder, for the next start. */
    public void keep(Path folder) throws IOException {
        if (this == SYSTEM) {
            Files.deleteIfExists(file(folder));
        } else {
            Files.createDirectories(folder);
            Files.writeString(file(folder), code + "\n");
        }
    }

    /** The key of this choice's label. */
    String key() {
        return "settings.language." + name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Path file(Path folder) {
        return folder.resolve("language");
    }
}

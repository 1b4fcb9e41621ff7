// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in the user's home where Corolle keeps what it must remember, and the one where projects go. */
public final class WorkspaceFolder {

    private static final String PROPERTY = "corolle.home";
    private static final String DOCUMENTS_PROPERTY = "corolle.documents";
    private static final String XDG_KEY = "XDG_DOCUMENTS_DIR=\"";

    private WorkspaceFolder() {
    }

    /** The working folder: .corolle in the user's home. The start scripts know it too. */
    public static Path folder() {
        String chosen = System.getProperty(PROPERTY);
        return chosen != null ? Path.of(chosen) : user().resolve(".corolle");
    }

    /** The folder where projects go unless the user says otherwise: Corolle, among the documents. */
    public static Path documents() {
        String chosen = System.getProperty(DOCUMENTS_PROPERTY);
        return (chosen != null ? Path.of(chosen) : systemDocuments(user())).resolve("Corolle");
    }

    /** The documents of this home as the desktop calls them: "Documents" anywhere but where XDG says otherwise. */
    static Path systemDocuments(Path home) {
        try {
            return Files.readAllLines(home.resolve(".config/user-dirs.dirs")).stream()
                    .filter(line -> line.startsWith(XDG_KEY) && line.endsWith("\""))
                    .map(line -> line.substring(XDG_KEY.length(), line.length() - 1).replace("$HOME", home.toString()))
                    .map(Path::of).findFirst().orElse(home.resolve("Documents"));
        } catch (IOException none) {
            return home.resolve("Documents");
        }
    }

    private static Path user() {
        return Path.of(System.getProperty("user.home"));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Tells a full disk from other trouble. The system words its errors in its own language: the space left counts too. */
public final class FullDisk {

    private static final Pattern WORDS = Pattern.compile("(?i)no space|quota|not enough space|espace|file too large");
    /** Bytes; below this not even a small project finds room. */
    private static final long NEXT_TO_NOTHING = 1 << 16;

    private FullDisk() { }

    /** Whether this error means that the folder has no room left. */
    public static boolean isToBlame(Path folder, IOException e) {
        try {
            String words = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
            return WORDS.matcher(String.valueOf(words)).find()
                    || Files.getFileStore(folder).getUsableSpace() < NEXT_TO_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }
}

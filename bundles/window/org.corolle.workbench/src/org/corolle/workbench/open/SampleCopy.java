// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.corolle.samples.Sample;

/** A user's own copy of a sample. It never overwrites: a copy that was changed stays, the next one gets a number. */
public final class SampleCopy {

    private static final String ENDING = ".corolle";

    private SampleCopy() {
    }

    /** The copy of this sample in this folder: one that is still as it was, else a new one. */
    public static Path in(Path folder, Sample sample) throws IOException {
        byte[] content = content(sample);
        Files.createDirectories(folder);
        for (int number = 1;; number++) {
            Path file = folder.resolve(sample.id() + (number == 1 ? "" : "-" + number) + ENDING);
            if (Files.isRegularFile(file) && Arrays.equals(content, Files.readAllBytes(file))) {
                return file;
            }
            if (!Files.exists(file) && written(content, folder, file)) {
                return file;
            }
        }
    }

    private static boolean written(byte[] content, Path folder, Path file) throws IOException {
        Path draft = Files.createTempFile(folder, ".copy", ENDING);
        try {
            Files.write(draft, content);
            Files.move(draft, file);
            return true;
        } catch (FileAlreadyExistsException faster) {
            return false;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static byte[] content(Sample sample) throws IOException {
        try (InputStream in = sample.open()) {
            return in.readAllBytes();
        }
    }
}

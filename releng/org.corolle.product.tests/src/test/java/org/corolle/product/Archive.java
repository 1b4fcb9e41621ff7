// SPDX-License-Identifier: EPL-2.0
package org.corolle.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** An archive that the build made, and a shell to try it in. */
record Archive(Path file) {

    static Archive of(String name) {
        return new Archive(Path.of("../org.corolle.product/target/products").toAbsolutePath().resolve(name));
    }

    List<String> names() throws IOException, InterruptedException {
        String list = file.toString().endsWith(".zip") ? "jar tf " : "tar tf ";
        return run(file.getParent(), list + file).output().lines().toList();
    }

    /** Unpacks it and gives the folder of the program. */
    Path unpack(Path folder) throws IOException, InterruptedException {
        run(folder, "tar xzf " + file);
        return folder.resolve("Corolle");
    }

    static Outcome run(Path folder, String command) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
        Process process = shell.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    record Outcome(int code, String output) {
    }
}

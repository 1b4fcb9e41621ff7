// SPDX-License-Identifier: EPL-2.0
package org.corolle.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code write} replaces the generated code in the bundles; {@code check} tells where it differs from the model. */
public final class Generate {
    private static final String MODEL = "org.corolle.model/model";
    private static final String CODE = "org.corolle.model/src-gen";

    private final Path bundles;
    private final Path fresh;

    Generate(Path bundles, Path fresh) {
        this.bundles = bundles;
        this.fresh = fresh;
    }

    /** Arguments: the verb, the folder of the bundles, a folder to generate into. */
    public static void main(String[] arguments) throws IOException {
        Generate generate = new Generate(Path.of(arguments[1]), Path.of(arguments[2]));
        if ("write".equals(arguments[0])) {
            generate.write();
        } else {
            generate.check();
        }
    }

    void write() throws IOException {
        generate();
        Trees.replace(fresh.resolve(CODE), bundles.resolve(CODE));
    }

    void check() throws IOException {
        generate();
        List<String> differences = Trees.differences(fresh.resolve(CODE), bundles.resolve(CODE));
        if (!differences.isEmpty()) {
            throw new IllegalStateException("The generated code is not what the model gives. Run releng/generate"
                    + " and commit what changed. Different: " + String.join(", ", differences));
        }
    }

    private void generate() throws IOException {
        Trees.delete(fresh);
        Trees.replace(bundles.resolve(MODEL), fresh.resolve(MODEL));
        new ModelCode(fresh).generate();
    }
}

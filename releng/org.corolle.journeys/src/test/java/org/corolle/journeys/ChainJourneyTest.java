// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chain of the Conserverie, drawn from nothing, beside the sample. */
class ChainJourneyTest {

    private static final Path SAMPLE =
            Path.of("../../bundles/headless/org.corolle.samples/samples/conserverie.corolle");

    @TempDir
    private Path folder;

    @Test
    void theScribeDrawsTheConserverieByKeyboardAsTheSampleHasIt() throws Exception {
        Path project = folder.resolve("conserverie.corolle");
        CorolleProgram.run("new", project.toString(), "--title", "La Conserverie", "--language", "fr");
        try (ServedProject hosted = ServedProject.of(project)) {
            BrowserScript.walk("conserverie", hosted);
        }

        assertEquals(matrix(SAMPLE), matrix(project));
        assertEquals("TO_DISCUSS", new SavedProject(project).one("//chains/cells[contains(@name, '?')]/@status"));
    }

    /**
     * Headings, activities, texts and states; not what only the sample has: resources, identifiers, the open question.
     */
    private static List<String> matrix(Path project) throws Exception {
        String said = CorolleProgram.run("generate", project.toString(), "matrix", "--format", "csv", "--output", "-",
                "--language", "fr");
        return said.replaceAll("À débattre : [^\"]*", "(À débattre)").lines()
                .map(line -> line.replaceAll(";\"#[0-9a-f]+\";[0-9a-f-]+$", "").replaceAll(";Ressources? [^;]*;", ";;"))
                        .toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.corolle.core.Progress;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridRequest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real LibreOffice opens the workbooks and finds the same cells in them. Slow; skipped where it is not installed. */
class LibreOfficeTest {

    private static final int SECONDS = 120;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void opensTheWorkbookAndFindsTheSameCells(GridFormat format) throws Exception {
        GardenProject garden = new GardenProject();
        garden.growing.setName("=1+1");
        Path file = folder.resolve("matrice." + format.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            GridExport.write(garden.project, GridRequest.of(GridKind.MATRIX, Locale.FRENCH, GardenProject.DATE), format,
                    out, Progress.NONE);
        }

        convert(file);

        List<String> lines = Files.readAllLines(folder.resolve("matrice.csv"));
        assertEquals("Matrice de la chaîne de valeur", lines.get(0).replaceAll(",+$", ""));
        assertTrue(lines.contains("=1+1,Humaine,Entraide,\"Chantier payé ?"), lines.toString());
        assertTrue(lines.stream().noneMatch(l -> l.contains("Err:") || l.startsWith("2,")), lines.toString());
    }

    private void convert(Path file) throws IOException, InterruptedException {
        Process office;
        try {
            office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir",
                    folder.toString(), file.toString()).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile()).start();
        } catch (IOException e) {
            Assumptions.abort("LibreOffice is not installed");
            return;
        }
        if (!office.waitFor(SECONDS, TimeUnit.SECONDS)) {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
        assertEquals(0, office.exitValue(), () -> "LibreOffice on " + file);
    }
}

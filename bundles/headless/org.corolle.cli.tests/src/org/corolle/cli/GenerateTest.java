// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.corolle.cli.command.ExitCode;
import org.corolle.core.Progress;
import org.corolle.core.document.DocumentFile;
import org.corolle.core.document.DocumentKind;
import org.corolle.core.document.DocumentOrder;
import org.corolle.core.document.DocumentPlan;
import org.corolle.core.document.DocumentRequest;
import org.corolle.core.document.DocumentSubject;
import org.corolle.core.project.ProjectReader;
import org.corolle.core.project.ProjectWriter;
import org.corolle.grids.document.GridDocuments;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GenerateTest {

    private static final String PROJECT = "Été à la Conserverie.corolle";

    @TempDir
    private Path folder;

    @BeforeEach
    void projectInTheFolder() {
        Spoken.english(folder, "samples", "conserverie-illustree", "-o", PROJECT);
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsByteForByteWhatTheWindowsExportWrites(Sample sample) throws Exception {
        Spoken.english(folder, "samples", sample.id(), "-o", "p.corolle");

        Spoken spoken = Spoken.french(folder, "generate", "p.corolle", "--all", "--format", "xlsx,ods,csv,html",
                "-o", "d", "--language", "en");

        assertEquals(ExitCode.OK, spoken.code(), spoken.messages());
        EvaluationProject project = new ProjectReader().read(folder.resolve("p.corolle"), Progress.NONE);
        List<DocumentFile> files = DocumentPlan.in(folder.resolve("d"), "p", project, everyGrid());
        assertEquals(36, files.size());
        assertEquals(36, Files.list(folder.resolve("d")).count());
        for (DocumentFile file : files) {
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            file.kind().write(project, file.request(), expected, Progress.NONE);
            assertArrayEquals(expected.toByteArray(), Files.readAllBytes(file.target()), file.target().toString());
        }
    }

    private static List<DocumentOrder> everyGrid() {
        List<DocumentOrder> orders = new ArrayList<>();
        for (DocumentKind kind : GridDocuments.kinds()) {
            List<String> presets = kind.id().equals("indicators")
                    ? List.of("agora", "evaluator", "funder", "coorace", "fonda") : List.of("");
            for (String preset : presets) {
                orders.addAll(new DocumentOrder(kind, new DocumentRequest(kind.formats().get(0), Locale.ENGLISH,
                        Spoken.DAY, DocumentSubject.PROJECT, Map.of(GridDocuments.PRESET, preset)))
                        .in(kind.formats(), List.of(Locale.ENGLISH)));
            }
        }
        return orders;
    }

    @Test
    void oneDocumentGoesIntoTheCurrentFolderUnderANameOfItsOwn() throws IOException {
        Spoken spoken = Spoken.english(folder, "generate", PROJECT, "indicators", "--preset", "agora");

        assertEquals(ExitCode.OK, spoken.code(), spoken.messages());
        assertEquals(List.of("Été à la Conserverie-indicateurs-agora.xlsx", PROJECT), names());
    }

    @Test
    void theWordsMayStandInAnyOrder() throws IOException {
        Spoken spoken = Spoken.french(folder, "generate", "--format", "csv", "plan", PROJECT, "questions");

        assertEquals(ExitCode.OK, spoken.code(), spoken.messages());
        assertEquals(List.of("Été à la Conserverie-plan-de-recueil.csv", "Été à la Conserverie-questions.csv", PROJECT),
                names());
    }

    @Test
    void theNameOfTheOutputTellsTheFormat() throws IOException {
        Spoken spoken = Spoken.french(folder, "generate", PROJECT, "matrix", "-o", "matrice à voir.html");

        assertEquals(ExitCode.OK, spoken.code(), spoken.messages());
        assertTrue(Files.readString(folder.resolve("matrice à voir.html")).startsWith("<!"));
    }

    @Test
    void theDocumentsFollowTheProjectsLanguageWhateverTheMachineSpeaks() {
        String french = Spoken.french(folder, "generate", PROJECT, "matrix", "-o", "-", "--format", "csv").result();
        String english = Spoken.english(folder, "generate", PROJECT, "matrix", "-o", "-", "--format", "csv").result();
        String asked = Spoken.french(folder, "generate", PROJECT, "matrix", "-o", "-", "--format", "csv", "--language",
                "en").result();

        assertEquals(french, english);
        assertTrue(french.contains("Activité principale"), french);
        assertTrue(asked.contains("Main activity"), asked);
    }

    @Test
    void theChosenColumnsStandInTheChosenOrder() {
        String result = Spoken.french(folder, "generate", PROJECT, "indicators", "-c", "measure,code", "-o", "-",
                "--format", "csv").result();

        assertTrue(result.lines().anyMatch(line -> line.matches("[^;]*Mesure[^;]*;Code(;.*)?")), result);
    }

    @Test
    void theDateAskedForStandsOnTheDocument() {
        String result = Spoken.french(folder, "generate", PROJECT, "questions", "--date", "2019-05-18", "-o", "-",
                "--format", "html").result();

        assertTrue(result.contains("18 mai 2019"), result);
    }

    @Test
    void theStandardOutputCarriesTheSameBytesAsAFile() throws IOException {
        Spoken.french(folder, "generate", PROJECT, "plan", "-o", "plan.xlsx");

        Spoken spoken = Spoken.french(folder, "generate", PROJECT, "plan", "-o", "-", "--format", "xlsx");

        assertArrayEquals(Files.readAllBytes(folder.resolve("plan.xlsx")), spoken.bytes());
        assertEquals("", spoken.messages());
    }

    @Test
    void aDocumentThatAFaultWouldMakeFalseIsNotWrittenButTheOthersAre() throws Exception {
        EvaluationProject project = Sample.CONSERVERIE.build();
        var cells = project.getChains().get(0).getCells();
        cells.get(1).setActivity(cells.get(0).getActivity());
        cells.get(1).setCircuit(cells.get(0).getCircuit());
        new ProjectWriter().write(project, folder.resolve("double.corolle"), Progress.NONE);

        Spoken spoken = Spoken.french(folder, "generate", "double.corolle", "matrix", "questions", "-o", "d");

        assertEquals(ExitCode.FINDINGS, spoken.code(), spoken.messages());
        assertEquals(List.of(folder.resolve("d/double-questions.xlsx")), Files.list(folder.resolve("d")).toList());
        assertEquals(ExitCode.FINDINGS, Spoken.french(folder, "validate", "double.corolle").code());
    }

    @Test
    void stoppedWorkLeavesNothingBehind() throws IOException {
        Spoken spoken = Spoken.run(folder, Map.of("LANG", "fr"), () -> true, "generate", PROJECT, "--all", "-o", "d");

        assertEquals(ExitCode.CANCELLED, spoken.code(), spoken.messages());
        assertTrue(spoken.messages().startsWith("Arrêté"), spoken.messages());
        assertEquals(List.of(PROJECT), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream()
                    .sorted((a, b) -> Integer.compare(b.length(), a.length())).toList();
        }
    }
}

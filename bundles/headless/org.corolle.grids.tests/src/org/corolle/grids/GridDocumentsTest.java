// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.corolle.core.Progress;
import org.corolle.core.document.DocumentExport;
import org.corolle.core.document.DocumentFile;
import org.corolle.core.document.DocumentKind;
import org.corolle.core.document.DocumentKinds;
import org.corolle.core.document.DocumentOption;
import org.corolle.core.document.DocumentProblem;
import org.corolle.core.document.DocumentReport;
import org.corolle.core.document.DocumentRequest;
import org.corolle.core.document.DocumentSubject;
import org.corolle.grids.document.GridDocuments;
import org.corolle.model.chain.CellStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridDocumentsTest {

    private static final int CSV = 2;

    private final DocumentKinds kinds = DocumentKinds.of(GridDocuments.kinds());
    private final GardenProject garden = new GardenProject();

    @TempDir
    private Path folder;

    private DocumentKind kind(String id) {
        return kinds.find(id).orElseThrow();
    }

    private DocumentReport writeMatrix(Path target) {
        DocumentKind matrix = kind("matrix");
        DocumentRequest request = DocumentRequest.of(matrix.formats().get(CSV), Locale.FRENCH, GardenProject.DATE);
        return new DocumentExport(garden.project, true).write(List.of(new DocumentFile(matrix, request, target)),
                Progress.NONE, outcome -> { });
    }

    @Test
    void theseAreTheGridsWithTheirFormatsAndFileNames() {
        List<String> lines = kinds.all().stream().map(kind -> kind.id() + " | " + kind.title(Locale.FRENCH) + " | "
                + kind.formats().stream().map(format -> format.id()).toList() + " "
                + kind.options().stream().map(DocumentOption::id).toList() + " | "
                + kind.fileName(garden.project, DocumentRequest.of(kind.formats().get(0), Locale.FRENCH,
                        GardenProject.DATE))).toList();

        assertEquals(List.of(
                "indicators | Grille d’indicateurs | [xlsx, ods, csv, html] [preset, columns] | indicateurs-evaluateur",
                "matrix | Matrice de la chaîne de valeur | [xlsx, ods, csv, html] [] | matrice",
                "questions | Tableau des questions | [xlsx, ods, csv, html] [] | questions",
                "plan | Plan de recueil | [xlsx, ods, csv, html] [] | plan-de-recueil",
                "coverage | Rapport de couverture | [xlsx, ods, csv, html] [] | couverture"), lines);
    }

    @Test
    void aPresetTellsItsNameInTitleAndFileInEachLanguage() {
        DocumentKind indicators = kind("indicators");
        DocumentRequest funder = new DocumentRequest(indicators.formats().get(0), Locale.ENGLISH, GardenProject.DATE,
                DocumentSubject.PROJECT, Map.of(GridDocuments.PRESET, "funder"));

        assertEquals("indicators-funder", indicators.fileName(garden.project, funder));
        assertEquals("Grille d’indicateurs (Financeur)", indicators.title(funder, Locale.FRENCH));
    }

    @Test
    void aLinkStaysAndWhatItPointsToIsReplaced() throws Exception {
        Path real = Files.writeString(folder.resolve("vrai.csv"), "avant");
        Path link = Files.createSymbolicLink(folder.resolve("lien.csv"), real);

        DocumentReport report = writeMatrix(link);

        assertEquals(1, report.written().size());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(2, GridReader.read(real).rows().size());
    }

    @Test
    void whatAFaultWouldMakeFalseLeavesNoFile() throws Exception {
        garden.cell(garden.growing, garden.gift, "Autre", CellStatus.EXISTING);

        DocumentReport report = writeMatrix(folder.resolve("m.csv"));

        assertEquals(DocumentProblem.Kind.BLOCKED, report.problems().get(0).kind());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }
}

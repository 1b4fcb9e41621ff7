// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.corolle.core.Progress;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentExportTest {

    private static final NoteKind FALSE = new NoteKind("false", (request, out) -> {
        throw DocumentProblem.blocked("Two cells stand in one place.");
    });
    private static final NoteKind TOO_LARGE_FOR_THE_DISK = new NoteKind("large", (request, out) -> {
        out.write("half of".getBytes(StandardCharsets.UTF_8));
        throw new IOException("No space left on device");
    });
    private static final NoteKind BROKEN = new NoteKind("broken", (request, out) -> {
        throw new IllegalStateException("a defect");
    });
    private static final NoteKind HUGE = new NoteKind("huge", (request, out) -> {
        throw new OutOfMemoryError();
    });

    private final EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();
    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path folder;

    private DocumentReport write(boolean replace, Progress progress, DocumentKind... kinds) {
        List<DocumentOrder> orders = Stream.of(kinds).map(kind -> new DocumentOrder(kind,
                DocumentRequest.of(NoteKind.TXT, Locale.FRENCH, LocalDate.EPOCH))).toList();
        return new DocumentExport(project, replace).write(DocumentPlan.in(folder, "p", project, orders), progress,
                outcome -> told.add(outcome.file().kind().id() + " " + outcome.problem().map(DocumentProblem::kind)
                        .map(Enum::name).orElse("written")));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void eachFileIsWrittenAndToldOf() throws IOException {
        DocumentReport report = write(false, Progress.NONE, NoteKind.note(),
                new NoteKind("other", (request, out) -> { }));

        assertEquals(List.of("note written", "other written"), told);
        assertEquals(List.of("p-note.txt", "p-other.txt"), files());
        assertEquals("fr txt ", Files.readString(folder.resolve("p-note.txt")));
        assertEquals(2, report.written().size());
    }

    @Test
    void whatIsThereIsOnlyReplacedWhenAsked() throws IOException {
        Files.writeString(folder.resolve("p-note.txt"), "mine");

        DocumentProblem kept = write(false, Progress.NONE, NoteKind.note()).problems().get(0);
        String mine = Files.readString(folder.resolve("p-note.txt"));
        write(true, Progress.NONE, NoteKind.note());

        assertEquals(DocumentProblem.Kind.EXISTS, kept.kind());
        assertEquals("mine", mine);
        assertEquals("fr txt ", Files.readString(folder.resolve("p-note.txt")));
    }

    @Test
    void whatWouldBeFalseAndWhatIsBrokenIsToldAndTheOthersAreWritten() throws IOException {
        write(false, Progress.NONE, FALSE, BROKEN, HUGE, NoteKind.note());

        assertEquals(List.of("false BLOCKED", "broken DEFECT", "huge OUT_OF_MEMORY", "note written"), told);
        assertEquals(List.of("p-note.txt"), files());
    }

    @Test
    void aFullDiskLeavesTheOldFileAndEndsTheWork() throws IOException {
        Files.writeString(folder.resolve("p-large.txt"), "mine");

        DocumentReport report = write(true, Progress.NONE, TOO_LARGE_FOR_THE_DISK, NoteKind.note());

        assertEquals(List.of("large DISK_FULL"), told);
        assertEquals(List.of("p-large.txt"), files());
        assertEquals("mine", Files.readString(folder.resolve("p-large.txt")));
        assertTrue(report.problems().get(0).message(Locale.FRENCH).contains("le disque est plein"));
    }

    @Test
    void aFolderThatIsGoneAndAFolderInTheWayAreTold() throws IOException {
        Files.createDirectory(folder.resolve("p-note.txt"));
        DocumentExport export = new DocumentExport(project, true);

        write(true, Progress.NONE, NoteKind.note());

        assertEquals(List.of("note IS_FOLDER"), told);
        assertEquals(DocumentProblem.Kind.NO_FOLDER,
                export.refusal(folder.resolve("gone/p.txt")).map(DocumentProblem::kind).orElseThrow());
    }

    @Test
    void aNameThatTheDiskRefusesIsTold() {
        DocumentFile file = new DocumentFile(NoteKind.note(), DocumentRequest.of(NoteKind.TXT, Locale.FRENCH,
                LocalDate.EPOCH), folder.resolve("x".repeat(300) + ".txt"));

        DocumentReport report = new DocumentExport(project, false).write(List.of(file), Progress.NONE, outcome -> { });

        assertEquals(DocumentProblem.Kind.NAME_TOO_LONG, report.problems().get(0).kind());
    }

    @Test
    void stoppingLeavesWholeFilesOnly() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Progress stopInTheSecond = new Progress() {
            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 3;
            }
        };

        assertThrows(CancellationException.class,
                () -> write(false, stopInTheSecond, NoteKind.note(),
                new NoteKind("other", (r, out) -> out.write('x'))));

        assertEquals(List.of("note written"), told);
        assertEquals(List.of("p-note.txt"), files());
    }

    @Test
    void aStreamGetsTheSameBytesAsAFile() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(false, Progress.NONE, NoteKind.note());

        new DocumentExport(project, false).write(new DocumentOrder(NoteKind.note(),
                DocumentRequest.of(NoteKind.TXT, Locale.FRENCH, LocalDate.EPOCH)), out, Progress.NONE);

        assertEquals(Files.readString(folder.resolve("p-note.txt")), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void everyProblemHasWordsInBothLanguages() {
        for (DocumentProblem.Kind kind : DocumentProblem.Kind.values()) {
            DocumentProblem problem = new DocumentProblem(kind, null, "name.txt", "folder");

            assertTrue(problem.message(Locale.FRENCH).matches("(?s)[^{}]*\\."), kind.name());
            assertTrue(problem.message(Locale.ENGLISH).matches("(?s)[^{}]*\\."), kind.name());
        }
    }
}

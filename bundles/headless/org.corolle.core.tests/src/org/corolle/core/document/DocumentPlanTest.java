// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPlanTest {

    private static final int LONGEST_BYTES = 255;

    private final EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();

    private static DocumentOrder order(String subject, DocumentFormat format, Locale locale) {
        return new DocumentOrder(NoteKind.note(), new DocumentRequest(format, locale, LocalDate.EPOCH,
                new DocumentSubject("", "", subject, false), Map.of()));
    }

    private List<String> names(String stem, DocumentOrder... orders) {
        return DocumentPlan.in(Path.of("folder"), stem, project, List.of(orders)).stream()
                .map(file -> file.target().getFileName().toString()).toList();
    }

    private List<String> names(String... subjects) {
        return names("p", Stream.of(subjects).map(s -> order(s, NoteKind.TXT, Locale.FRENCH))
                .toArray(DocumentOrder[]::new));
    }

    @Test
    void filesAreCalledAfterTheProjectsFileAndTheDocument() {
        assertEquals("Été à la mer", DocumentPlan.stem(Path.of("somewhere", "Été à la mer.corolle")));
        assertEquals(List.of("Été à la mer-note-ma-fleur.md"),
                names("Été à la mer", order("Ma fleur", NoteKind.MD, Locale.FRENCH)));
    }

    @Test
    void subjectsOfOneNameGetNumbers() {
        assertEquals(List.of("p-note-fleur.txt", "p-note-fleur-2.txt", "p-note-fleur-3.txt"),
                names("Fleur", "FLEUR", "Flêur!"));
    }

    @Test
    void formatsAndLanguagesOfOneDocumentDoNotCollide() {
        assertEquals(List.of("p-note.txt", "p-note.md", "p-note-en.txt", "p-note-en.md"),
                names("p", order("", NoteKind.TXT, Locale.FRENCH).in(List.of(NoteKind.TXT, NoteKind.MD),
                        List.of(Locale.FRENCH, Locale.ENGLISH)).toArray(DocumentOrder[]::new)));
    }

    @Test
    void aFormatThatTheKindDoesNotKnowIsLeftOut() {
        DocumentFormat unknown = new DocumentFormat("gif", locale -> "GIF");

        assertEquals(List.of(), order("", NoteKind.TXT, Locale.FRENCH).in(List.of(unknown), List.of(Locale.FRENCH)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"../../etc/passwd|etc-passwd", "a\\b:c*d?e|a-b-c-d-e", "…|''",
        "Œuvre d’Été|oeuvre-d-ete", "שלום עולם|שלום-עולם", "CON|con", "\u202Egnp.exe|gnp-exe", "👍 ok|ok"})
    void aTitleOfAnyKindBecomesAWordThatEverySystemTakes(String title, String word) {
        assertEquals(word, DocumentPlan.word(title));
    }

    @Test
    void aLongTitleIsCutAtAWord() {
        String word = DocumentPlan.word("Les effets de l’action sur les personnes accompagnées et leurs proches");

        assertEquals("les-effets-de-l-action-sur-les", word);
    }

    @Test
    void noNameIsLongerThanADiskTakesAndNoneLosesWhatTellsItFromTheOthers() {
        String name = names("é".repeat(126), order("fleur", NoteKind.TXT, Locale.FRENCH)).get(0);

        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES, name);
        assertTrue(name.endsWith("é-note-fleur.txt"), name);
    }

    @Test
    void aStemFromAnotherSystemLosesWhatThisOneRefuses() {
        assertEquals(List.of("a-b-note.txt"), names("a\\b", order("", NoteKind.TXT, Locale.FRENCH)));
    }

    @Test
    void twoKindsOfOneIdAreRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> DocumentKinds.of(List.of(NoteKind.note()), List.of(NoteKind.note())));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.corolle.cli.command.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class DrawTest {

    private static final String PROJECT = "Été.corolle";

    @TempDir
    private Path folder;

    @BeforeEach
    void projectInTheFolder() {
        Spoken.english(folder, "samples", "conserverie-illustree", "-o", PROJECT);
    }

    @Test
    void withoutChoiceEachThingIsDrawnOnceOnPaper() throws IOException {
        Spoken spoken = Spoken.french(folder, "draw", PROJECT, "-o", "dessins/");

        assertEquals(ExitCode.OK, spoken.code(), spoken.messages());
        assertEquals(List.of("Été-chaine.pdf", "Été-fleur-du-referentiel.pdf", "Été-fleur.pdf",
                "Été-parties-prenantes.pdf"), names("dessins"));
        assertTrue(new String(Files.readAllBytes(folder.resolve("dessins/Été-fleur.pdf")), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-"));
        assertTrue(spoken.messages().contains("Fleur"), spoken.messages());
    }

    @Test
    void aPetalIsFoundByItsNumberOrItsName() throws IOException {
        Spoken.french(folder, "draw", PROJECT, "--petal", "2", "-o", "un/", "--format", "svg");
        Spoken.french(folder, "draw", PROJECT, "--petal", "dimension 2", "-o", "deux/", "--format", "svg");

        assertEquals(List.of("Été-petale-dimension-2.svg"), names("un"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("un/Été-petale-dimension-2.svg")),
                Files.readAllBytes(folder.resolve("deux/Été-petale-dimension-2.svg")));
    }

    @Test
    void theNameOfTheOutputTellsTheFormat() throws IOException {
        Spoken spoken = Spoken.french(folder, "draw", PROJECT, "-d", "flower", "-o", "fleur.png");

        assertEquals(ExitCode.OK, spoken.code(), spoken.messages());
        assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(
                Files.readAllBytes(folder.resolve("fleur.png")), 4));
    }

    @Test
    void titleProjectVersionAndDateStandOnTheDrawing() throws IOException {
        Path file = folder.resolve(PROJECT);
        Files.writeString(file, Files.readString(file).replaceFirst(" version=\"1\"", " version=\"3.7 été\""));

        String svg = Spoken.french(folder, "draw", PROJECT, "-d", "flower", "--format", "svg", "-o", "-", "--date",
                "2019-05-18").result();

        assertTrue(svg.contains("18 mai 2019"), "date");
        assertTrue(svg.contains("référentiel illustré"), "project");
        assertTrue(svg.contains("Version 3.7 été"), "version");
        assertTrue(svg.contains("Corolle"), "program");
    }

    @Test
    void aPosterToFillInHasNoContent() {
        String filled = Spoken.french(folder, "draw", PROJECT, "-d", "flower", "--format", "svg", "-o", "-").result();
        String blank = Spoken.french(folder, "draw", PROJECT, "-d", "flower", "-b", "--format", "svg", "-o",
                "-").result();

        assertTrue(filled.contains("épuisés"), filled);
        assertFalse(blank.contains("épuisés"));
        assertTrue(blank.contains("Groupe"));
    }

    @Test
    void theDrawingFollowsTheProjectsLanguageOrTheOneAskedFor() {
        String project = Spoken.english(folder, "draw", PROJECT, "-d", "flower", "--format", "svg", "-o", "-").result();
        String asked = Spoken.french(folder, "draw", PROJECT, "-d", "flower", "--format", "svg", "-o", "-",
                "--language", "en").result();

        assertTrue(project.contains("Fleur de l’utilité sociale"), "project's language");
        assertTrue(asked.contains("Flower of social utility"), "language asked for");
    }

    @Test
    void theJsonTellsWhatWasWritten() throws IOException {
        String json = Spoken.french(folder, "draw", PROJECT, "-d", "flower", "-o", "d/", "--json").result();

        JsonNode drawings = new ObjectMapper().readTree(json).get("drawings");
        assertEquals(1, drawings.size());
        JsonNode flower = drawings.get(0);
        assertEquals(List.of("diagram", "title", "subject", "petal", "format", "page", "language", "file"),
                StreamSupport.stream(((Iterable<String>) flower::fieldNames).spliterator(), false).toList());
        assertEquals("flower", flower.get("diagram").asText());
        assertEquals("pdf", flower.get("format").asText());
        assertEquals("a3", flower.get("page").asText());
        assertEquals("fr", flower.get("language").asText());
        assertEquals("", flower.get("petal").asText());
        assertTrue(Files.isRegularFile(folder.resolve("d/Été-fleur.pdf")));
        assertEquals(folder.resolve("d/Été-fleur.pdf").toString(), flower.get("file").asText());
    }

    @Test
    void theStandardOutputCarriesTheSameBytesAsAFile() throws IOException {
        Spoken.french(folder, "draw", PROJECT, "-d", "flower", "-o", "fleur.pdf");

        Spoken spoken = Spoken.french(folder, "draw", PROJECT, "-d", "flower", "-o", "-");

        assertArrayEquals(Files.readAllBytes(folder.resolve("fleur.pdf")), spoken.bytes());
        assertEquals("", spoken.messages());
    }

    @Test
    void whatIsThereIsNotReplacedUnlessForced() throws IOException {
        Files.writeString(folder.resolve("fleur.svg"), "mien");

        Spoken refused = Spoken.french(folder, "draw", PROJECT, "-d", "flower", "-o", "fleur.svg");
        String kept = Files.readString(folder.resolve("fleur.svg"));
        Spoken forced = Spoken.french(folder, "draw", PROJECT, "-d", "flower", "-o", "fleur.svg", "--force");

        assertEquals(ExitCode.FILE, refused.code());
        assertEquals("mien", kept);
        assertEquals(ExitCode.OK, forced.code(), forced.messages());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--subject Personne|Rien dans le projet ne s’appelle « Personne ». Sujets",
        "--petal 7|Aucun pétale ne s’appelle « 7 ». Pétales : Dimension 1", "-d rose|Le dessin « rose » n’existe pas",
        "--format gif|Le format « gif » n’existe pas. Formats : svg, pdf, png",
        "--page a9|Le papier « a9 » n’existe pas",
        "--look sombre|L’aspect « sombre » n’existe pas. Aspects : light, high-contrast",
        "--landscape --portrait|--landscape et --portrait se contredisent",
        "-o x.svg|Plusieurs dessins ne tiennent pas",
        "--date hier|n’est pas une date"})
    void whatIsNotUnderstoodIsExplained(String words, String message) {
        String[] all = Stream.concat(Stream.of("draw", PROJECT), Stream.of(words.split(" "))).toArray(String[]::new);

        Spoken spoken = Spoken.french(folder, all);

        assertEquals(ExitCode.USAGE, spoken.code(), spoken.messages());
        String plain = spoken.messages().replace('\u00a0', ' ');
        assertTrue(plain.contains(message), plain);
    }

    @Test
    void aProjectWithNothingToDrawSaysSoAndStillGivesPosters() throws IOException {
        Spoken.french(folder, "new", "vide.corolle");

        Spoken nothing = Spoken.french(folder, "draw", "vide.corolle", "-d", "chain", "-o", "rien/");
        Spoken posters = Spoken.french(folder, "draw", "vide.corolle", "-d", "chain", "-b", "-o", "affiches/");

        assertEquals(ExitCode.FINDINGS, nothing.code());
        assertTrue(nothing.messages().contains("rien à dessiner"), nothing.messages());
        assertFalse(Files.exists(folder.resolve("rien")));
        assertEquals(ExitCode.OK, posters.code(), posters.messages());
        assertEquals(List.of("vide-chaine-a-remplir.pdf"), names("affiches"));
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Files.writeString(folder.resolve("plein"), "un fichier");

        Spoken spoken = Spoken.french(folder, "draw", PROJECT, "-o", "plein/");

        assertEquals(ExitCode.FILE, spoken.code(), spoken.messages());
        assertTrue(spoken.messages().contains("plein"), spoken.messages());
    }

    @Test
    void stoppedWorkLeavesNothingHalfWritten() throws IOException {
        Spoken spoken = Spoken.run(folder, Map.of("LANG", "fr"), () -> true, "draw", PROJECT, "-o", "d/");

        assertEquals(ExitCode.CANCELLED, spoken.code(), spoken.messages());
        assertFalse(Files.exists(folder.resolve("d/Été-chaine.pdf")));
    }

    private List<String> names(String in) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(in))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

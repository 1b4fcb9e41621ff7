// SPDX-License-Identifier: EPL-2.0
package org.corolle.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.corolle.product.Archive.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What other programs make of the drawings: a PDF/A validator, and a drawer of SVG that ignores the faces inside. */
@EnabledOnOs(OS.LINUX)
class DrawingsElsewhereTest {

    private static final Path SAMPLES = Path.of("../../bundles/headless/org.corolle.samples/samples").toAbsolutePath();
    private static final Path SCRIPTS = Path.of("src/test/resources/scripts.corolle").toAbsolutePath();
    private static final int DARK = 128;
    /** Edges of letters are smoothed otherwise by each drawer; a face of another width moves far more. */
    private static final double ALIKE = 0.004;

    @TempDir
    private static Path folder;
    private static Path program;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        program = Archive.of("corolle-linux.gtk.x86_64.tar.gz").unpack(folder);
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void everyDrawingOfEverySampleIsPdfA() throws Exception {
        for (Path sample : samples()) {
            draw("--diagram all --format pdf --output pdf/", sample);
        }

        for (Path file : made("pdf")) {
            assertEquals(List.of(), faults(file), file.getFileName().toString());
        }
    }

    @Test
    void svgMadeForASlideLooksAlikeWhereFacesAreIgnored() throws Exception {
        draw("--format svg --page screen --output slides/", SCRIPTS);
        draw("--format png --page screen --output slides/", SCRIPTS);

        List<Path> drawings = made("slides").stream().filter(file -> file.toString().endsWith(".svg")).toList();
        assertFalse(drawings.isEmpty());
        for (Path svg : drawings) {
            Path elsewhere = Path.of(svg + ".png");
            Outcome outcome = Archive.run(folder, "rsvg-convert --background-color white " + svg + " --output "
                    + elsewhere);
            assertEquals(0, outcome.code(), outcome.output());

            double different = different(Path.of(svg.toString().replace(".svg", ".png")), elsewhere);
            assertTrue(different < ALIKE, svg.getFileName() + " differs in " + different + " of its dots");
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return Stream.concat(files.filter(file -> file.toString().endsWith(".corolle")), Stream.of(SCRIPTS))
                    .toList();
        }
    }

    private static void draw(String options, Path project) throws Exception {
        String folder = options.substring(options.lastIndexOf(' ') + 1);
        Outcome outcome = Archive.run(program, "mkdir -p " + folder + " && ./corolle draw " + options + " " + project);
        assertEquals(0, outcome.code(), outcome.output());
    }

    private static List<Path> made(String name) throws IOException {
        try (Stream<Path> files = Files.list(program.resolve(name))) {
            return files.sorted().toList();
        }
    }

    private static List<String> faults(Path file) throws Exception {
        try (InputStream pdf = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(pdf, PDFAFlavour.PDFA_2_B)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false);
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage()).distinct().toList();
        }
    }

    /** Which part of the dots is dark in one picture only. */
    private static double different(Path one, Path other) throws IOException {
        BufferedImage a = ImageIO.read(one.toFile());
        BufferedImage b = ImageIO.read(other.toFile());
        assertEquals(a.getWidth() + "x" + a.getHeight(), b.getWidth() + "x" + b.getHeight());
        long different = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                different += dark(a.getRGB(x, y)) != dark(b.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) different / a.getWidth() / a.getHeight();
    }

    private static boolean dark(int colour) {
        return (colour >> 8 & 0xff) < DARK;
    }
}

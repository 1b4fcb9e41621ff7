// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

import org.corolle.scene.SampleScenes;
import org.corolle.scene.Scene;
import org.corolle.scene.page.Page;
import org.corolle.scene.page.PageSize;
import org.corolle.scene.page.Sheet;
import org.corolle.scene.page.TitleBlock;
import org.corolle.scene.text.TextFit;
import org.corolle.scene.wire.SceneDiff;
import org.corolle.scene.wire.SceneJson;

/** Writes sample files into a folder, to be looked at, and says how long 5,000 nodes take. Run by hand. */
final class WriteSample {
    private static final ZonedDateTime TIME = ZonedDateTime.of(2026, 11, 21, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final SvgOptions ALONE = SvgOptions.alone(Locale.FRENCH);

    private WriteSample() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        TitleBlock block = new TitleBlock("Tout ce qu’un dessin peut dire", "Conserverie mobile", "version 12",
                "21 novembre 2026", "1/1");
        Sheet sheet = Sheet.on(Page.of(PageSize.A4, block), SampleScenes.everything());
        Sheet plain = Sheet.plain(SampleScenes.everything());
        write(folder.resolve("plain.svg"), out -> SvgWriter.write(plain, ALONE, out));
        write(folder.resolve("plain.png"), out -> PngWriter.write(plain, 192, out));
        write(folder.resolve("plain.pdf"), out -> PdfWriter.write(List.of(plain), Locale.FRENCH, TIME, out));
        write(folder.resolve("a4.svg"), out -> SvgWriter.write(sheet, ALONE, out));
        write(folder.resolve("a4.png"), out -> PngWriter.write(sheet, 150, out));
        write(folder.resolve("a4.pdf"), out -> PdfWriter.write(List.of(sheet), Locale.FRENCH, TIME, out));
        long start = System.nanoTime();
        Scene cards = SampleScenes.cards(5_000);
        System.out.printf("fit 5000 cold %d ms%n", (System.nanoTime() - start) / 1_000_000);
        for (int round = 0; round < 3; round++) {
            measure(folder, cards, block);
        }
    }

    private static void measure(Path folder, Scene cards, TitleBlock block) throws Exception {
        Sheet poster = Sheet.on(Page.of(PageSize.A0, block), cards);
        timed("fit 5000 remembered", () -> SampleScenes.cards(5_000));
        int round = (int) (System.nanoTime() % 1000);
        timed("fit 5000 new", () -> {
            for (int number = 0; number < 5_000; number++) {
                TextFit.fit("Qui décide\u202F? Les bénévoles « accompagnent » les habitants → dons/ventes, 20 % n° "
                        + number + "." + round, 196, 96, 32, 16, org.corolle.scene.Face.REGULAR);
            }
        });
        timed("json", () -> SceneJson.text(cards).length());
        timed("diff", () -> SceneDiff.between(cards, SampleScenes.cards(5_000)));
        timed("svg", () -> write(folder.resolve("cards.svg"), out -> SvgWriter.write(cards, ALONE, out)));
        timed("pdf", () -> write(folder.resolve("cards.pdf"),
                out -> PdfWriter.write(List.of(poster), Locale.FRENCH, TIME, out)));
        timed("png A0 150 dpi", () -> write(folder.resolve("cards.png"), out -> PngWriter.write(poster, 150, out)));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void timed(String what, Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        System.out.printf("%-22s %6.1f ms%n", what, (System.nanoTime() - start) / 1e6);
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static void write(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(out);
        }
    }
}

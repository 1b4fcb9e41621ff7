// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.core.query.PartialDates;
import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.Diagrams;
import org.corolle.diagrams.words.DiagramWords;
import org.corolle.model.project.EvaluationProject;
import org.corolle.scene.Scene;
import org.corolle.scene.page.Orientation;
import org.corolle.scene.page.Page;
import org.corolle.scene.page.Sheet;
import org.corolle.scene.page.TitleBlock;
import org.corolle.scene.page.Undrawable;
import org.corolle.scene.write.PdfWriter;
import org.corolle.scene.write.PngWriter;
import org.corolle.scene.write.SvgOptions;
import org.corolle.scene.write.SvgWriter;

/**
 * Writes a drawing of a project. The same project, request and date give the same bytes, from window and command line.
 *
 * @param orientation how the paper lies; of no effect on the screen
 * @param date        that stands on the drawing
 * @param letters     of an SVG; of no effect on other formats
 */
public record DrawingExport(DrawingFormat format, Paper paper, Orientation orientation, LocalDate date,
        Letters letters) {

    /** Sharp in print at reading distance without files of hundreds of megabytes at A0. */
    private static final double DOTS_PER_INCH_ON_PAPER = 150;
    private static final double DOTS_PER_INCH_ON_SCREEN = 96;
    /** Millimetres that every printer can keep free. */
    private static final double MARGIN = 10;

    /** With letters as they are usual for the format and the paper. */
    public DrawingExport(DrawingFormat format, Paper paper, Orientation orientation, LocalDate date) {
        this(format, paper, orientation, date, Letters.usual(format, paper));
    }

    /** Draws what is asked for and writes it; the stream is left open. Gives the words that could not be drawn. */
    public List<Undrawable> write(EvaluationProject project, DiagramRequest request, OutputStream out)
            throws IOException {
        Sheet sheet = sheet(project, request);
        Locale language = language(request);
        switch (format) {
            case SVG -> SvgWriter.write(sheet, options(sheet.scene(), language), out);
            case PDF -> PdfWriter.write(List.of(sheet), language, date.atStartOfDay(ZoneOffset.UTC), out);
            case PNG -> PngWriter.write(sheet, paper == Paper.SCREEN ? DOTS_PER_INCH_ON_SCREEN : DOTS_PER_INCH_ON_PAPER,
                    out);
            default -> throw new IllegalStateException(format.name());
        }
        return Undrawable.in(sheet);
    }

    /** The words that a file of this drawing could not draw. */
    public List<Undrawable> undrawable(EvaluationProject project, DiagramRequest request) {
        return Undrawable.in(sheet(project, request));
    }

    private Sheet sheet(EvaluationProject project, DiagramRequest request) {
        Scene scene = Diagrams.draw(project, request);
        return sheet(scene, titles(scene, project, language(request)));
    }

    private static Locale language(DiagramRequest request) {
        return DiagramWords.of(DrawingExport.class, request.locale()).locale();
    }

    /** In the reader's language: which words the file could not draw, and what it has in their place. */
    public static String said(Undrawable missing, Locale reader) {
        return DiagramWords.of(DrawingExport.class, reader).get("undrawable", missing.text(), missing.characters());
    }

    private SvgOptions options(Scene scene, Locale language) {
        SvgOptions options = SvgOptions.alone(language).described(DrawingDescription.of(scene, language));
        return letters == Letters.OUTLINES ? options.outlines() : options;
    }

    private Sheet sheet(Scene scene, TitleBlock titles) {
        return paper == Paper.SCREEN ? ScreenCaption.under(scene, titles)
                : Sheet.on(new Page(paper.size(), orientation, MARGIN, titles), scene);
    }

    private TitleBlock titles(Scene scene, EvaluationProject project, Locale language) {
        String version = said(project.getVersion());
        return new TitleBlock(scene.title(),
                Stream.of(said(project.getName()), said(project.getOrganisation())).filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                version.isEmpty() ? "" : DiagramWords.of(DrawingExport.class, language).get("version", version),
                PartialDates.format(date.toString(), language), "");
    }

    private static String said(String value) {
        return value == null ? "" : value.strip();
    }
}

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
import org.corolle.scene.write.PdfWriter;
import org.corolle.scene.write.PngWriter;
import org.corolle.scene.write.SvgOptions;
import org.corolle.scene.write.SvgWriter;

/**
 * Writes a drawing of a project. The same project, request and date give the same bytes, from window and command line.
 *
 * @param orientation how the paper lies; of no effect on the screen
 * @param date        that stands on the drawing
 */
public record DrawingExport(DrawingFormat format, Paper paper, Orientation orientation, LocalDate date) {

    /** Sharp in print at reading distance without files of hundreds of megabytes at A0. */
    private static final double DOTS_PER_INCH_ON_PAPER = 150;
    private static final double DOTS_PER_INCH_ON_SCREEN = 96;
    /** Millimetres that every printer can keep free. */
    private static final double MARGIN = 10;

    /** Draws what is asked for and writes it; the stream is left open. */
    public void write(EvaluationProject project, DiagramRequest request, OutputStream out) throws IOException {
        Scene scene = Diagrams.draw(project, request);
        Locale language = DiagramWords.of(DrawingExport.class, request.locale()).locale();
        Sheet sheet = sheet(scene, titles(scene, project, language));
        switch (format) {
            case SVG -> SvgWriter.write(sheet, SvgOptions.alone(language), out);
            case PDF -> PdfWriter.write(List.of(sheet), language, date.atStartOfDay(ZoneOffset.UTC), out);
            case PNG -> PngWriter.write(sheet, paper == Paper.SCREEN ? DOTS_PER_INCH_ON_SCREEN : DOTS_PER_INCH_ON_PAPER,
                    out);
            default -> throw new IllegalStateException(format.name());
        }
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

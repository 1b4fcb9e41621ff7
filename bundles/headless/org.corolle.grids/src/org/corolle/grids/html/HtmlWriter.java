// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.corolle.core.Progress;
import org.corolle.grids.draft.GridHeading;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridRow;
import org.corolle.grids.sheet.CellStyle;
import org.corolle.grids.sheet.GridSheetLayout;
import org.corolle.grids.sheet.GridSheetLayout.Group;
import org.corolle.grids.sheet.ReadMePage;
import org.corolle.grids.sheet.XmlOutput;
import org.corolle.grids.words.FormulaGuard;

/**
 * Writes a grid as one HTML page that is also well-formed XML. It asks nothing from anywhere: its policy forbids the
 * browser any request. Texts that a spreadsheet would compute when the table is pasted are guarded.
 */
public final class HtmlWriter {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Grid grid;
    private final XmlOutput xml;
    private final Progress progress;
    private final GridSheetLayout layout;
    private final Map<CellStyle, String> looks = new LinkedHashMap<>();
    private final Map<Integer, Integer> spans = new LinkedHashMap<>();

    private HtmlWriter(Grid grid, XmlOutput xml, Progress progress) {
        this.grid = grid;
        this.xml = xml;
        this.progress = progress;
        layout = new GridSheetLayout(grid);
        looks.put(CellStyle.of(GridCell.EMPTY, ""), "");
        for (GridRow row : grid.rows()) {
            row.cells().forEach(c -> looks.computeIfAbsent(CellStyle.of(c, row.colour()), l -> "look" + looks.size()));
        }
        for (Group group : layout.groups()) {
            for (int i = group.first(); i <= group.last(); i++) {
                spans.put(i, i == group.first() ? group.last() - group.first() + 1 : 0);
            }
        }
    }

    /** Writes into a stream that is left open. */
    public static void write(Grid grid, OutputStream out, Progress progress) throws IOException {
        XmlOutput xml = new XmlOutput(out);
        new HtmlWriter(grid, xml, progress).page();
        xml.flush();
    }

    private void page() throws IOException {
        GridHeading heading = layout.heading();
        xml.raw("<!DOCTYPE html>\n").open("html", "lang", grid.header().locale().getLanguage()).raw("\n");
        xml.open("head").empty("meta", "charset", "utf-8").empty("meta", "http-equiv", "Content-Security-Policy",
                "content", POLICY).empty("meta", "name", "viewport", "content", "width=device-width")
                .empty("meta", "name", "generator", "content", "Corolle");
        xml.element("title", guarded(heading.title() + " – " + grid.header().project())).raw("\n");
        xml.open("style").raw(css()).close().close().raw("\n").open("body").raw("\n");
        xml.open("header").element("h1", guarded(heading.title())).element("p", guarded(heading.subject()))
                .element("p", guarded(heading.edition()));
        if (!heading.notice().isEmpty()) {
            xml.element("p", guarded(heading.notice()), "class", "notice");
        }
        xml.close().raw("\n").open("main").raw("\n");
        table();
        explanations();
        xml.close().raw("\n").close().close().raw("\n");
    }

    private void table() throws IOException {
        double all = grid.columns().subList(0, layout.lastColumn()).stream().mapToInt(GridColumn::width).sum();
        xml.open("table", "class", layout.wide() ? "wide" : "").element("caption", guarded(grid.title()));
        xml.open("colgroup");
        for (int i = 0; i < layout.lastColumn(); i++) {
            xml.empty("col", "style", String.format(Locale.ROOT, "width:%.2f%%",
                    100 * grid.columns().get(i).width() / all));
        }
        xml.empty("col", "hidden", "hidden").close().raw("\n").open("thead").open("tr");
        for (int i = 0; i < grid.columns().size(); i++) {
            GridColumn column = grid.columns().get(i);
            xml.element("th", guarded(column.label()), "scope", "col", "data-column", column.id(),
                    "title", column.explanation(), "hidden", i == layout.lastColumn() ? "hidden" : "");
        }
        xml.close().close().raw("\n").open("tbody").raw("\n");
        if (grid.rows().isEmpty()) {
            xml.open("tr").element("td", guarded(grid.sentence()), "class", "sentence", "colspan",
                    String.valueOf(grid.columns().size())).close().raw("\n");
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            row(grid.rows().get(i), spans.getOrDefault(i, 1));
            progress.worked(1);
        }
        xml.close().close().raw("\n");
    }

    private void row(GridRow row, int span) throws IOException {
        xml.open("tr");
        for (int i = span == 0 ? 1 : 0; i < row.cells().size(); i++) {
            GridCell cell = row.cells().get(i);
            String text = cell.text(grid.header().locale());
            String look = looks.get(CellStyle.of(cell, row.colour()));
            String shown = cell instanceof GridCell.Figure ? text : guarded(text);
            if (i == 0) {
                String scope = text.isEmpty() ? "" : span > 1 ? "rowgroup" : "row";
                xml.element(text.isEmpty() ? "td" : "th", shown, "scope", scope, "class", look, "rowspan",
                        span > 1 ? String.valueOf(span) : "");
            } else {
                xml.element("td", shown, "class", cell instanceof GridCell.Figure ? (look + " number").strip() : look,
                        "hidden", i == layout.lastColumn() ? "hidden" : "");
            }
        }
        xml.close().raw("\n");
    }

    private static String guarded(String text) {
        return FormulaGuard.guarded(text);
    }

    private void explanations() throws IOException {
        ReadMePage readMe = new ReadMePage(grid);
        xml.open("section", "class", "readme").element("h2", guarded(readMe.name()));
        for (String sentence : readMe.sentences().subList(grid.header().notice().isEmpty() ? 2 : 3,
                readMe.sentences().size())) {
            xml.element("p", guarded(sentence));
        }
        xml.open("dl");
        for (GridColumn column : grid.columns().subList(0, layout.lastColumn())) {
            xml.element("dt", guarded(column.label())).element("dd", guarded(readMe.meaning(column)));
        }
        xml.close().close().raw("\n");
    }

    private String css() throws IOException {
        StringBuilder css = new StringBuilder("\n");
        try (InputStream file = HtmlWriter.class.getResourceAsStream("grid.css")) {
            css.append(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
        css.append(String.format(Locale.ROOT, "@page { size: %s landscape; margin: 10mm; }%n".replace("%n", "\n"),
                layout.wide() ? "A3" : "A4"));
        css.append(String.format(Locale.ROOT, "tbody { font-size: %dpt; }\n", layout.size()));
        looks.forEach((look, name) -> {
            if (!name.isEmpty()) {
                css.append('.').append(name).append(" {")
                        .append(look.fill().isEmpty() ? "" : " background: " + look.fill() + ";")
                        .append(" color: ").append(look.ink()).append(';')
                        .append(look.bold() ? " font-weight: bold;" : "").append(" }\n");
            }
        });
        return css.toString();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.ods;

import java.io.IOException;

import org.corolle.grids.grid.Grid;
import org.corolle.grids.sheet.GridSheetLayout;
import org.corolle.grids.sheet.ReadMePage;
import org.corolle.grids.sheet.XmlOutput;

/** The part that holds the default font and the printed page: landscape, fitted in width, numbered at its foot. */
final class OdsStyles {

    private static final String PAGE = "\u0001";
    private static final String PAGES = "\u0002";

    private OdsStyles() { }

    static void write(Grid grid, XmlOutput xml) throws IOException {
        GridSheetLayout layout = new GridSheetLayout(grid);
        xml.open("office:document-styles", OdsStyleNames.with("office:version", OdsStyleNames.VERSION));
        xml.open("office:font-face-decls").empty("style:font-face", "style:name", GridSheetLayout.FONT,
                "xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
                "svg:font-family", GridSheetLayout.FONT, "style:font-family-generic", "swiss").close();
        xml.open("office:styles").open("style:default-style", "style:family", "table-cell")
                .empty("style:text-properties", "style:font-name", GridSheetLayout.FONT, "fo:font-size",
                        GridSheetLayout.FONT_SIZE + "pt", "fo:language", grid.header().locale().getLanguage(),
                        "fo:country", grid.header().locale().getLanguage().equals("fr") ? "FR" : "GB").close()
                .empty("style:style", "style:name", "Default", "style:family", "table-cell").close();
        xml.open("office:automatic-styles");
        page(xml, "pgGrid", layout.wide(), layout.pagesAcross());
        page(xml, "pgText", false, 1);
        xml.close();
        xml.open("office:master-styles");
        master(xml, "Grid", "pgGrid", layout.heading().title(), new ReadMePage(grid));
        master(xml, "Text", "pgText", new ReadMePage(grid).title(), new ReadMePage(grid));
        xml.close().close();
    }

    private static void page(XmlOutput xml, String name, boolean wide, int across) throws IOException {
        xml.open("style:page-layout", "style:name", name)
                .open("style:page-layout-properties", "fo:page-width", wide ? "42cm" : "29.7cm",
                        "fo:page-height", wide ? "29.7cm" : "21cm", "style:print-orientation", "landscape",
                        "fo:margin-top", "1.2cm", "fo:margin-bottom", "1cm", "fo:margin-left", "1cm",
                        "fo:margin-right", "1cm", "style:scale-to-X", String.valueOf(across))
                .close()
                .open("style:header-style").close()
                .open("style:footer-style").empty("style:header-footer-properties", "fo:min-height", "0.8cm",
                        "fo:margin-top", "0.3cm").close()
                .close();
    }

    private static void master(XmlOutput xml, String name, String layout, String title, ReadMePage words)
            throws IOException {
        xml.open("style:master-page", "style:name", name, "style:page-layout-name", layout)
                .empty("style:header", "style:display", "false").open("style:footer");
        xml.open("style:region-left").element("text:p", title).close();
        xml.open("style:region-right").open("text:p");
        String[] around = words.pageOf(PAGE, PAGES).split("[" + PAGE + PAGES + "]", -1);
        xml.text(around[0]).element("text:page-number", "1").text(around[1]).element("text:page-count", "1")
                .text(around[2]);
        xml.close().close().close().close();
    }
}

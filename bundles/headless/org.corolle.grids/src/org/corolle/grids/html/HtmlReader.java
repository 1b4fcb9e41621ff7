// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.corolle.grids.source.RawTable;
import org.corolle.grids.source.RawTable.Value;
import org.corolle.grids.source.SafeXml;
import org.corolle.grids.words.FormulaGuard;

/** Reads the tables of a page as this program writes it: HTML that is also well-formed XML. */
public final class HtmlReader {

    private static final String TYPE = "<!doctype html>";
    private static final int HIGHEST_SPAN = 100_000;

    private HtmlReader() { }

    /** The tables of the page. */
    public static List<RawTable> read(String page) throws IOException {
        String text = page.stripLeading();
        if (text.regionMatches(true, 0, TYPE, 0, TYPE.length())) {
            text = text.substring(TYPE.length());
        }
        List<RawTable> tables = new ArrayList<>();
        SafeXml xml = SafeXml.of(new StringReader(text));
        while (xml.next()) {
            if (xml.begins("table")) {
                tables.add(table(xml));
            }
        }
        return tables;
    }

    private static RawTable table(SafeXml xml) throws IOException {
        RawTable table = new RawTable();
        Map<Integer, Integer> spans = new HashMap<>();
        int column = 0;
        while (xml.next() && !xml.ends("table")) {
            if (xml.begins("tr")) {
                column = 0;
            } else if (xml.begins("td") || xml.begins("th")) {
                while (spans.getOrDefault(column, 0) > 0) {
                    spans.merge(column++, -1, Integer::sum);
                }
                spans.put(column, Math.min(HIGHEST_SPAN, xml.number("rowspan", 1)) - 1);
                table.put(column++, new Value(FormulaGuard.unguarded(text(xml)), false));
            } else if (xml.ends("tr")) {
                table.endRow();
            }
        }
        return table;
    }

    private static String text(SafeXml xml) throws IOException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends("td") && !xml.ends("th")) {
            if (xml.begins("br")) {
                text.append('\n');
            } else if (xml.isText()) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.ods;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.corolle.grids.source.BoundedZip;
import org.corolle.grids.source.RawTable;
import org.corolle.grids.source.RawTable.Value;
import org.corolle.grids.source.SafeXml;

/** Reads the sheets of an OpenDocument workbook, whichever program wrote it last. */
public final class OdsReader {

    private OdsReader() { }

    /** Whether the package is such a workbook. */
    public static boolean recognises(BoundedZip zip) throws IOException {
        return zip.has("mimetype") && zip.has("content.xml")
                && new String(zip.part("mimetype").readAllBytes(), StandardCharsets.US_ASCII).strip()
                        .equals(OdsWriter.TYPE);
    }

    /** The sheets, in the order of the workbook. */
    public static List<RawTable> read(BoundedZip zip) throws IOException {
        List<RawTable> sheets = new ArrayList<>();
        SafeXml xml = SafeXml.of(zip.part("content.xml"));
        while (xml.next()) {
            if (xml.begins("table")) {
                sheets.add(sheet(xml));
            }
        }
        return sheets;
    }

    private static RawTable sheet(SafeXml xml) throws IOException {
        RawTable table = new RawTable();
        int column = 0;
        while (xml.next() && !xml.ends("table")) {
            if (xml.begins("table-row")) {
                column = 0;
            } else if (xml.begins("table-cell") || xml.begins("covered-table-cell")) {
                int repeated = Math.min(RawTable.MOST_COLUMNS, Math.max(1, xml.number("number-columns-repeated", 1)));
                Value value = cell(xml);
                for (int i = 0; i < repeated; i++) {
                    table.put(column + i, value);
                }
                column = Math.min(RawTable.MOST_COLUMNS, column + repeated);
            } else if (xml.ends("table-row")) {
                table.endRow();
            }
        }
        return table;
    }

    private static Value cell(SafeXml xml) throws IOException {
        String type = xml.attribute("value-type");
        String number = xml.attribute("value");
        List<String> paragraphs = new ArrayList<>();
        while (xml.next() && !xml.ends("table-cell") && !xml.ends("covered-table-cell")) {
            if (xml.begins("annotation") || xml.begins("shapes")) {
                xml.skip();
            } else if (xml.begins("p")) {
                paragraphs.add(paragraph(xml));
            }
        }
        boolean isNumber = type.equals("float") || type.equals("percentage") || type.equals("currency");
        return isNumber && !number.isEmpty() ? new Value(number, true)
                : new Value(String.join("\n", paragraphs), false);
    }

    private static String paragraph(SafeXml xml) throws IOException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends("p")) {
            if (xml.begins("s")) {
                text.append(" ".repeat(Math.min(Short.MAX_VALUE, Math.max(1, xml.number("c", 1)))));
            } else if (xml.begins("tab")) {
                text.append('\t');
            } else if (xml.begins("line-break")) {
                text.append('\n');
            } else if (xml.isText()) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }
}

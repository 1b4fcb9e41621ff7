// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.corolle.grids.source.BoundedZip;
import org.corolle.grids.source.RawTable;
import org.corolle.grids.source.RawTable.Value;
import org.corolle.grids.source.SafeXml;

/** Reads the sheets of an Excel workbook, whichever program wrote it last. */
public final class XlsxReader {

    private static final String FOLDER = "xl/";
    private static final int LETTERS = 26;
    private static final int MOST_DIGITS = 400;

    private final BoundedZip zip;
    private final List<String> strings = new ArrayList<>();

    private XlsxReader(BoundedZip zip) {
        this.zip = zip;
    }

    /** Whether the package is such a workbook. */
    public static boolean recognises(BoundedZip zip) {
        return zip.has("xl/workbook.xml");
    }

    /** The sheets, in the order of the workbook. */
    public static List<RawTable> read(BoundedZip zip) throws IOException {
        return new XlsxReader(zip).sheets();
    }

    private List<RawTable> sheets() throws IOException {
        if (zip.has("xl/sharedStrings.xml")) {
            sharedStrings();
        }
        Map<String, String> targets = targets();
        List<RawTable> sheets = new ArrayList<>();
        SafeXml xml = SafeXml.of(zip.part("xl/workbook.xml"));
        while (xml.next()) {
            if (xml.begins("sheet")) {
                sheets.add(sheet(targets.getOrDefault(xml.attribute("id"), "")));
            }
        }
        return sheets;
    }

    private Map<String, String> targets() throws IOException {
        Map<String, String> targets = new HashMap<>();
        SafeXml xml = SafeXml.of(zip.part("xl/_rels/workbook.xml.rels"));
        while (xml.next()) {
            if (xml.begins("Relationship")) {
                String target = xml.attribute("Target");
                targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : FOLDER + target);
            }
        }
        return targets;
    }

    private void sharedStrings() throws IOException {
        SafeXml xml = SafeXml.of(zip.part("xl/sharedStrings.xml"));
        while (xml.next()) {
            if (xml.begins("si")) {
                strings.add(text(xml, "si"));
            }
        }
    }

    private RawTable sheet(String part) throws IOException {
        RawTable table = new RawTable();
        SafeXml xml = SafeXml.of(zip.part(part));
        int column = 0;
        while (xml.next()) {
            if (xml.begins("row")) {
                column = 0;
            } else if (xml.begins("c")) {
                String place = xml.attribute("r");
                column = place.isEmpty() ? column : column(place);
                table.put(column++, cell(xml));
            } else if (xml.ends("row")) {
                table.endRow();
            }
        }
        return table;
    }

    private Value cell(SafeXml xml) throws IOException {
        String type = xml.attribute("t");
        StringBuilder value = new StringBuilder();
        boolean inValue = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                inValue = true;
            } else if (xml.ends("v")) {
                inValue = false;
            } else if (xml.begins("is")) {
                value.append(text(xml, "is"));
            } else if (xml.begins("f")) {
                xml.skip();
            } else if (inValue && xml.isText()) {
                value.append(xml.text());
            }
        }
        return value(type, value.toString());
    }

    private Value value(String type, String content) throws IOException {
        try {
            return switch (type) {
                case "s" -> new Value(content.isEmpty() ? "" : strings.get(Integer.parseInt(content.strip())), false);
                case "inlineStr" -> new Value(content, false);
                case "str", "e", "b", "d" -> new Value(XlsxText.unescaped(content), false);
                default -> content.isEmpty() ? Value.NONE : number(content.strip());
            };
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IOException(e);
        }
    }

    /** A number as its plain digits; one that is absurdly large or small stays as it is written. */
    private static Value number(String content) {
        BigDecimal number = new BigDecimal(content);
        return new Value(Math.abs(number.scale()) > MOST_DIGITS ? content
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString(), true);
    }

    private static String text(SafeXml xml, String around) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (xml.next() && !xml.ends(around)) {
            if (xml.begins("rPh")) {
                xml.skip();
            } else if (xml.begins("t")) {
                inText = true;
            } else if (xml.ends("t")) {
                inText = false;
            } else if (inText && xml.isText()) {
                text.append(xml.text());
            }
        }
        return XlsxText.unescaped(text.toString());
    }

    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            int letter = Character.toUpperCase(place.charAt(i)) - 'A' + 1;
            column = Math.min(RawTable.MOST_COLUMNS + 1, column * LETTERS + letter);
        }
        return Math.max(0, column - 1);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.corolle.grids.source.RawTable;
import org.corolle.grids.source.RawTable.Value;
import org.corolle.grids.words.FormulaGuard;

/**
 * Reads text tables, whichever spreadsheet saved them: parted by semicolons, commas or tabs, in UTF-8 or, as Excel for
 * Windows still saves them, in Windows' western character set.
 */
public final class CsvReader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] DELIMITERS = {';', ',', '\t'};

    private CsvReader() { }

    /** The table, read with each of the marks that might part its cells. */
    public static List<RawTable> read(byte[] bytes) throws IOException {
        String text = decoded(bytes);
        List<RawTable> tables = new ArrayList<>();
        IOException failure = null;
        for (char delimiter : DELIMITERS) {
            try {
                tables.add(table(text, delimiter));
            } catch (UncheckedIOException e) {
                failure = e.getCause();
            }
        }
        if (tables.isEmpty()) {
            throw failure;
        }
        return tables;
    }

    /** The characters of a text file, without the mark at its beginning. */
    public static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, WINDOWS);
        }
        return !text.isEmpty() && text.charAt(0) == CsvWriter.BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static RawTable table(String text, char delimiter) throws IOException {
        RawTable table = new RawTable();
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : parser) {
                for (int i = 0; i < line.size() && i < RawTable.MOST_COLUMNS; i++) {
                    table.put(i, new Value(FormulaGuard.unguarded(line.get(i).replace("\r\n", "\n")), false));
                }
                table.endRow();
            }
        }
        return table;
    }
}

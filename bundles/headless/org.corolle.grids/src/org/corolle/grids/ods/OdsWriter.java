// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.ods;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.corolle.core.Progress;
import org.corolle.grids.draft.GridHeading;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.sheet.XmlOutput;

/**
 * Writes a grid as a LibreOffice workbook (OpenDocument 1.3). Written here rather than with SODS, which knows no frozen
 * header, no lists, no printed page and no repeated rows: all parts would have had to be written over again.
 */
public final class OdsWriter {

    static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2107;

    /** Writes one part of the package. */
    private interface Part {
        void write(XmlOutput xml) throws IOException;
    }

    private final ZipOutputStream zip;
    private final LocalDate date;

    private OdsWriter(ZipOutputStream zip, LocalDate date) {
        this.zip = zip;
        this.date = date;
    }

    /** Writes into a stream that is left open. */
    public static void write(Grid grid, OutputStream out, Progress progress) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        OdsWriter writer = new OdsWriter(zip, grid.header().date());
        writer.type();
        writer.part("content.xml", xml -> new OdsContent(grid, xml, progress).write());
        writer.part("styles.xml", xml -> OdsStyles.write(grid, xml));
        writer.part("settings.xml", xml -> OdsSettings.write(grid, xml));
        writer.part("meta.xml", xml -> writer.meta(GridHeading.of(grid), xml));
        writer.part("META-INF/manifest.xml", OdsWriter::manifest);
        zip.finish();
    }

    private void type() throws IOException {
        byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
        ZipEntry entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        CRC32 crc = new CRC32();
        crc.update(type);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }

    private void part(String name, Part part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlOutput xml = new XmlOutput(bytes).raw(DECLARATION);
        part.write(xml);
        xml.flush();
        zip.putNextEntry(entry(name));
        bytes.writeTo(zip);
        zip.closeEntry();
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        int year = Math.max(FIRST_YEAR, Math.min(LAST_YEAR, date.getYear()));
        entry.setTimeLocal(LocalDate.ofYearDay(year, Math.min(date.getDayOfYear(), date.withYear(year).lengthOfYear()))
                .atStartOfDay());
        return entry;
    }

    private void meta(GridHeading heading, XmlOutput xml) throws IOException {
        String moment = date + "T00:00:00";
        xml.open("office:document-meta", OdsStyleNames.with("office:version", OdsStyleNames.VERSION))
                .open("office:meta")
                .element("meta:generator", "Corolle").element("dc:title", heading.title())
                .element("dc:subject", heading.subject()).element("meta:creation-date", moment)
                .element("dc:date", moment).close().close();
    }

    private static void manifest(XmlOutput xml) throws IOException {
        xml.open("manifest:manifest", "xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
                "manifest:version", OdsStyleNames.VERSION);
        xml.empty("manifest:file-entry", "manifest:full-path", "/", "manifest:version", OdsStyleNames.VERSION,
                "manifest:media-type", TYPE);
        for (String part : new String[] {"content.xml", "styles.xml", "settings.xml", "meta.xml"}) {
            xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml");
        }
        xml.close();
    }
}

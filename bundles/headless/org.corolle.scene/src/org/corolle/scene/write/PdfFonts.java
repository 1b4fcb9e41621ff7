// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.corolle.scene.text.FontFile;

/** The fonts of one document, each put in when it is first used; only used glyphs are kept. */
final class PdfFonts {
    private final PDDocument document;
    private final Map<FontFile, PDFont> loaded = new EnumMap<>(FontFile.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont font(FontFile file) throws IOException {
        PDFont font = loaded.get(file);
        if (font == null) {
            try (InputStream stream = file.open()) {
                font = PDType0Font.load(document, stream, true);
            }
            loaded.put(file, font);
        }
        return font;
    }
}

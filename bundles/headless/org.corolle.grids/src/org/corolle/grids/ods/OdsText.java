// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.ods;

import java.io.IOException;

import org.corolle.grids.sheet.XmlOutput;

/** Texts in OpenDocument: a paragraph for each line; spaces and tabs that XML would swallow are elements. */
final class OdsText {

    private OdsText() { }

    static void write(String text, XmlOutput xml) throws IOException {
        for (String line : text.split("\n", -1)) {
            xml.open("text:p");
            paragraph(line, xml);
            xml.close();
        }
    }

    private static void paragraph(String line, XmlOutput xml) throws IOException {
        int from = 0;
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            int run = 1;
            while (c == ' ' && i + run < line.length() && line.charAt(i + run) == ' ') {
                run++;
            }
            boolean swallowed = c == ' ' && (run > 1 || i == 0 || i + 1 == line.length());
            if (swallowed || c == '\t') {
                xml.text(line.substring(from, i));
                if (c == '\t') {
                    xml.empty("text:tab");
                } else {
                    xml.empty("text:s", "text:c", String.valueOf(run));
                }
                from = i + run;
            }
            i += run;
        }
        xml.text(line.substring(from));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML in UTF-8, element by element. Texts must already be clean. */
public final class XmlOutput {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    public XmlOutput(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /** Text that is not escaped: a declaration, a document type. */
    public XmlOutput raw(String text) throws IOException {
        out.write(text);
        return this;
    }

    /** Begins an element; names and values of attributes alternate, an attribute whose value is empty is left out. */
    public XmlOutput open(String name, String... attributes) throws IOException {
        start(name, attributes);
        out.write('>');
        open.push(name);
        return this;
    }

    /** An element without content. */
    public XmlOutput empty(String name, String... attributes) throws IOException {
        start(name, attributes);
        out.write("/>");
        return this;
    }

    /** Ends the element begun last. */
    public XmlOutput close() throws IOException {
        out.write("</");
        out.write(open.pop());
        out.write('>');
        return this;
    }

    /** Text. */
    public XmlOutput text(String text) throws IOException {
        escape(text, false);
        return this;
    }

    /** An element that holds only text. */
    public XmlOutput element(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).close();
    }

    /** Hands everything on. */
    public void flush() throws IOException {
        out.flush();
    }

    private void start(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.write(' ');
                out.write(attributes[i]);
                out.write("=\"");
                escape(attributes[i + 1], true);
                out.write('"');
            }
        }
    }

    private void escape(String text, boolean attribute) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> attribute ? "&quot;" : "";
                case '\n' -> attribute ? "&#10;" : "";
                case '\t' -> attribute ? "&#9;" : "";
                default -> "";
            };
            if (!escaped.isEmpty()) {
                out.write(text, from, i - from);
                out.write(escaped);
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
    }
}

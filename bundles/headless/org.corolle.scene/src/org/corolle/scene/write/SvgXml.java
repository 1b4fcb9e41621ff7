// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import org.corolle.scene.Decimals;

/** Adds to an XML text, with whatever has to be escaped. */
final class SvgXml {
    private final StringBuilder text = new StringBuilder(1 << 14);

    /** As it is. */
    SvgXml raw(String markup) {
        text.append(markup);
        return this;
    }

    SvgXml number(double number) {
        Decimals.append(text, number);
        return this;
    }

    SvgXml attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        return text(value).raw("\"");
    }

    SvgXml attribute(String name, double value) {
        text.append(' ').append(name).append("=\"");
        return number(value).raw("\"");
    }

    /** Characters that XML does not know are left out. */
    SvgXml text(String value) {
        value.codePoints().filter(SvgXml::known).forEach(character -> {
            switch (character) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                default -> text.appendCodePoint(character);
            }
        });
        return this;
    }

    private static boolean known(int character) {
        return character >= ' ' && !(character >= 0xD800 && character <= 0xDFFF) && character != 0xFFFE
                && character != 0xFFFF || character == '\n' || character == '\t';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

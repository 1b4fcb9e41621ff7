// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as a workbook holds them: there _x0041_ stands for a character, so that a text that reads so is escaped. */
final class XlsxText {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private XlsxText() { }

    static String escaped(String text) {
        return text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_") : text;
    }

    static String unescaped(String text) {
        return !text.contains("_x") ? text : ESCAPED.matcher(text).replaceAll(
                m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), HEXADECIMAL))));
    }
}

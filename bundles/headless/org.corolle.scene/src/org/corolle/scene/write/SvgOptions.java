// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.util.Locale;

/**
 * How an SVG is to be written.
 *
 * @param fonts       address of the folder that holds the shipped fonts, ending with a slash; empty: the glyphs that
 * are                    used are put inside
 * @param description more than the title, for those who cannot see the drawing; may be empty
 * @param outlined    whether letters are drawn as outlines, for programs that ignore the faces put inside; the words
 *                    stand beside as names
 */
public record SvgOptions(Locale language, String description, String fonts, boolean outlined) {

    /** A file that needs nothing beside it. */
    public static SvgOptions alone(Locale language) {
        return new SvgOptions(language, "", "", false);
    }

    /** The same with this description. */
    public SvgOptions described(String words) {
        return new SvgOptions(language, words, fonts, outlined);
    }

    /** The same with letters as outlines. */
    public SvgOptions outlines() {
        return new SvgOptions(language, description, fonts, true);
    }
}

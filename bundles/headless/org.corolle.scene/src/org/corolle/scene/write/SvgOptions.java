// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.util.Locale;

/**
 * How an SVG is to be written.
 *
 * @param fonts       address of the folder that holds the shipped fonts, ending with a slash; empty: the glyphs that
 * are                    used are put inside
 * @param description more than the title, for those who cannot see the drawing; may be empty
 */
public record SvgOptions(Locale language, String description, String fonts) {

    /** A file that needs nothing beside it. */
    public static SvgOptions alone(Locale language) {
        return new SvgOptions(language, "", "");
    }
}

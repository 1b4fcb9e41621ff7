// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.io.IOException;

import org.corolle.scene.Paint;
import org.corolle.scene.text.FontFile;

/** What a sheet is painted on. Coordinates run down from the upper left corner. */
interface Surface {

    /** Moves, turns and scales all that follows until {@link #leave}; the turn is clockwise, in degrees. */
    void enter(double x, double y, double scale, double turn) throws IOException;

    void leave() throws IOException;

    void fill(Figure figure, String colour, double opacity) throws IOException;

    /** The outline only: colour, width, dash and opacity of the paint. */
    void stroke(Figure figure, Paint paint) throws IOException;

    /** Lines with round ends, seen within the figure only. */
    void hatch(Figure figure, Figure lines, Paint paint) throws IOException;

    /** A text that this file has glyphs for, its baseline beginning at x, 0. */
    void glyphs(String text, FontFile font, double x, double size, String colour) throws IOException;

    /** All until {@link #end} draws these words, which a reader of the file can then search and hear. */
    default void begin(String words) throws IOException {
        // A picture of dots holds no words.
    }

    default void end() throws IOException {
        // See begin.
    }
}

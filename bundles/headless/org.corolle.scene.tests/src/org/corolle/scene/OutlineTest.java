// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void readsMovesLinesAndCurves() {
        assertEquals("M1 2 L3 4 C1 1 2 2 3 3 Z ", drawn("M1,2L3 4C1 1,2 2,3 3Z"));
    }

    @Test
    void readsRepeatedNumbersAndSigns() {
        assertEquals("M1 -2 L3 4.5 L-5 6 ", drawn("M1-2 3 4.5-5 6"));
    }

    @Test
    void turnsQuadraticCurvesIntoCubicOnes() {
        assertEquals("M0 0 C2 2 4 2 6 0 ", drawn("M0 0Q3 3 6 0"));
    }

    @Test
    void turnsArcsIntoCurvesThatEndWhereTheyShould() {
        assertEquals("M10 0 C10 5.52 5.52 10 0 10 ", drawn("M10 0A10 10 0 0 1 0 10"));
        assertEquals("M-10 0 C-10 -5.52 -5.52 -10 0 -10 C5.52 -10 10 -5.52 10 0 ", drawn("M-10 0A10 10 0 0 1 10 0"));
        assertEquals("M0 0 L4 4 ", drawn("M0 0A0 9 0 0 1 4 4"));
    }

    @Test
    void growsAnEllipseThatIsTooSmall() {
        assertEquals("M-10 0 C-10 -5.52 -5.52 -10 0 -10 C5.52 -10 10 -5.52 10 0 ", drawn("M-10 0A1 1 0 0 1 10 0"));
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThrows(IllegalArgumentException.class, () -> drawn("M0 0l5 5"));
        assertThrows(IllegalArgumentException.class, () -> drawn("M0"));
        assertThrows(IllegalArgumentException.class, () -> drawn("5 5"));
    }

    private static String drawn(String outline) {
        StringBuilder text = new StringBuilder();
        Outline.draw(outline, new Outline.Pen() {
            @Override
            public void move(double x, double y) {
                add("M", x, y);
            }

            @Override
            public void line(double x, double y) {
                add("L", x, y);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                add("C", x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                text.append("Z ");
            }

            private void add(String command, double... numbers) {
                text.append(command.toUpperCase(Locale.ROOT));
                for (double number : numbers) {
                    text.append(Decimals.of(number)).append(' ');
                }
            }
        });
        return text.toString();
    }
}

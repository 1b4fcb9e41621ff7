// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class RowHeightsTest {

    private final RowHeights heights = new RowHeights(character -> 10);

    @Test
    void wordsAreKeptWhole() {
        assertEquals(1, heights.lines("les pots", 80));
        assertEquals(2, heights.lines("les pots", 70));
        assertEquals(3, heights.lines("les pots cédés", 50));
    }

    @Test
    void linesOfTheTextStayLines() {
        assertEquals(3, heights.lines("• un\n• deux\n• trois", 100));
        assertEquals(2, heights.lines("un\n", 100));
    }

    @Test
    void aWordLongerThanTheCellGoesOnBelow() {
        assertEquals(3, heights.lines("anticonstitution", 60));
    }
}

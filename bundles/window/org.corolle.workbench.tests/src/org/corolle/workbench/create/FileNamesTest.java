// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void keepsLettersAndDigitsWithoutAccents() {
        assertEquals("l-ete-a-romans-2026", FileNames.of("  L’été à Romans (2026) !"));
        assertEquals("coeur-de-quartier", FileNames.of("Cœur de quartier"));
    }

    @Test
    void leavesNoWayOutOfTheFolder() {
        assertEquals("etc-passwd", FileNames.of("../../etc/passwd"));
    }

    @Test
    void isEmptyWhenNothingIsLeft() {
        assertEquals("", FileNames.of("?!…"));
    }

    @Test
    void isNeverLongerThanSixtyLetters() {
        assertEquals(60, FileNames.of("a".repeat(400)).length());
    }
}

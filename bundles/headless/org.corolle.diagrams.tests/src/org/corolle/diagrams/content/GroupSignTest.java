// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupSignTest {

    @ParameterizedTest
    @CsvSource({"Soleil, sun", "leaf, leaf", "ÉTOILE, star", "Table des habitants, ''", "'', ''"})
    void aGroupNamedAfterAPictogramShowsIt(String group, String pictogram) {
        assertEquals(pictogram, GroupSign.pictogram(group));
    }

    @ParameterizedTest
    @CsvSource({"Table des habitants, TH", "Bénévoles, BÉ", "Table 4, T4", "Le CA, LE", "'', ''", "«, «"})
    void anyOtherGroupShowsTwoLetters(String group, String letters) {
        assertEquals(letters, GroupSign.letters(group));
    }
}

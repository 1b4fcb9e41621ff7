// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class SearchTextTest {

    @Test
    void findsWordsWhateverTheirCaseAccentsAndOrder() {
        SearchText searched = SearchText.of("  ŒUVRE  benevole ");

        assertTrue(searched.in("Les bénévoles à l’œuvre"));
        assertFalse(searched.in("Les bénévoles"));
    }

    @Test
    void apostrophesOfBothKindsAreTheSame() {
        assertTrue(SearchText.of("d'échange").in("Circuit local d’échange"));
    }

    @Test
    void nothingTypedMatchesEverything() {
        assertTrue(SearchText.of("  ").isEmpty());
        assertTrue(SearchText.of(null).in(null));
    }
}

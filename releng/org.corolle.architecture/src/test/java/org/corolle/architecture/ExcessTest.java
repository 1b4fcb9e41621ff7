// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ExcessTest {
    private static final List<Excess> LONG = List.of(new Excess("file", "src/Long.java", "301 where 300 are the most"));

    @Test
    void complainsWithoutAnException() {
        assertEquals(
                List.of("file src/Long.java: 301 where 300 are the most; mend it, or give a reason in exceptions.txt"),
                Excess.complaints(LONG, List.of("# none", "")));
    }

    @Test
    void isExcusedByAReason() {
        assertEquals(List.of(), Excess.complaints(LONG, List.of("file src/Long.java a table of 300 rows")));
    }

    @Test
    void isNotExcusedByAnotherMeasure() {
        assertEquals(2, Excess.complaints(LONG, List.of("line src/Long.java a table of 300 rows")).size());
    }

    @Test
    void wantsAReason() {
        assertEquals(List.of("file src/Long.java is excepted without a reason"),
                Excess.complaints(LONG, List.of("file src/Long.java")));
    }

    @Test
    void findsAnExceptionNobodyNeeds() {
        assertEquals(List.of("file src/Gone.java needs no exception"),
                Excess.complaints(List.of(), List.of("file src/Gone.java it was long once")));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.corolle.hub.operation.Operation;
import org.junit.jupiter.api.Test;

final class LinesFieldTest {

    @Test
    void linesThatOthersAddedMeanwhileStay() {
        List<String> now = done(List.of("a", "b", "d"), List.of("a", "b"), List.of("b", "c"));

        assertEquals(List.of("b", "c", "d"), now);
    }

    @Test
    void anyListBecomesAnyOther() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        IntStream.range(0, 500).forEach(i -> {
            List<String> shown = some(random);
            List<String> wanted = some(random);

            assertEquals(wanted, done(shown, shown, wanted), "seed " + seed + ", from " + shown);
        });
    }

    private static List<String> some(Random random) {
        List<String> all = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f"));
        java.util.Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, random.nextInt(all.size() + 1)));
    }

    private static List<String> done(List<String> now, List<String> shown, List<String> wanted) {
        List<String> list = new ArrayList<>(now);
        for (Operation step : LinesField.steps("e", "f", shown, wanted, now)) {
            if (step instanceof Operation.Remove o) {
                list.remove(o.value());
            } else if (step instanceof Operation.Add o) {
                list.add(o.index(), o.value());
            } else if (step instanceof Operation.Reorder o) {
                list.remove(o.value());
                list.add(o.index(), o.value());
            }
        }
        return list;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PetalShapesTest {

    private static final Rect FIELD = new Rect(20, 120, 1880, 900);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16, 24})
    void petalsAreRoundStandApartAndStayInTheirField(int number) {
        List<PetalShape> petals = PetalShapes.of(FIELD, number);

        assertEquals(number, petals.size());
        Area before = new Area();
        for (PetalShape petal : petals) {
            assertTrue(isConvex(petal.curve().flattened()), "petal " + petal.index());
            Area area = area(petal.curve());
            assertTrue(new Rectangle2D.Double(FIELD.x() - 1, FIELD.y() - 1, FIELD.width() + 2,
                    FIELD.height() + 2).contains(area.getBounds2D()), "petal " + petal.index());
            Area shared = new Area(area);
            shared.intersect(before);
            assertTrue(shared.isEmpty(), "petal " + petal.index());
            before.add(area);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 8, 12})
    void theyUseTheRoomThereIsAndShareItFairly(int number) {
        List<PetalShape> petals = PetalShapes.of(FIELD, number);

        double least = petals.stream().mapToDouble(petal -> petal.profile().area()).min().orElseThrow();
        double most = petals.stream().mapToDouble(petal -> petal.profile().area()).max().orElseThrow();
        assertTrue(petals.stream().mapToDouble(petal -> petal.profile().area()).sum() > 0.4 * 1880 * 900);
        assertTrue(most < 2 * least, least + " to " + most);
    }

    private static boolean isConvex(double[][] flat) {
        int n = flat[0].length;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            int k = (i + 2) % n;
            double turn = (flat[0][j] - flat[0][i]) * (flat[1][k] - flat[1][j])
                    - (flat[1][j] - flat[1][i]) * (flat[0][k] - flat[0][j]);
            if (turn < -1e-6) {
                return false;
            }
        }
        return true;
    }

    private static Area area(Curve curve) {
        double[][] flat = curve.flattened();
        Path2D path = new Path2D.Double();
        path.moveTo(flat[0][0], flat[1][0]);
        for (int i = 1; i < flat[0].length; i++) {
            path.lineTo(flat[0][i], flat[1][i]);
        }
        path.closePath();
        return new Area(path);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.corolle.scene.Anchor;
import org.corolle.scene.Node;
import org.corolle.scene.SampleScenes;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetTest {
    private static final double MILLIMETRE = 72 / 25.4;
    private static final TitleBlock LONG = new TitleBlock("Un titre ".repeat(40), "Une association ".repeat(40),
            "version ".repeat(20), "21 novembre 2026", "12/34");

    private final Scene wide = SampleScenes.everything();
    private final Scene high = new Scene("haut", 100, 400, "#ffffff", List.of());

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void liesAsTheDrawingDoesWithinItsMargins(PageSize size) {
        for (Scene scene : List.of(wide, high)) {
            Sheet sheet = Sheet.on(Page.of(size, LONG), scene);
            double margin = 10 * MILLIMETRE;

            assertEquals(scene == wide, sheet.width() > sheet.height());
            assertTrue(sheet.left() >= margin - 1e-9 && sheet.top() >= margin - 1e-9);
            assertTrue(sheet.left() + scene.width() * sheet.scale() <= sheet.width() - margin + 1e-9);
            assertTrue(sheet.top() + scene.height() * sheet.scale() < sheet.margin().get(0).y());
        }
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void keepsTheLongestTitleInItsBlock(PageSize size) {
        Sheet sheet = Sheet.on(Page.of(size, LONG), wide);
        Node block = sheet.margin().get(0);
        double leftEnd = 0;
        double rightStart = block.width();
        for (Shape shape : block.shapes()) {
            if (shape instanceof Shape.Text text) {
                assertTrue(text.baseline() + text.size() * 0.26 <= block.height() + 1e-9, text.toString());
                leftEnd = text.anchor() == Anchor.START ? Math.max(leftEnd, text.width()) : leftEnd;
                rightStart = text.anchor() == Anchor.END ? Math.min(rightStart, block.width() - text.width())
                        : rightStart;
            }
        }

        assertTrue(leftEnd > 0 && leftEnd < rightStart, leftEnd + " " + rightStart);
        assertEquals(sheet.height() - 10 * MILLIMETRE, block.y() + block.height(), 1e-6);
    }

    @Test
    void usesTheWholePaperWithoutATitleBlock() {
        Sheet sheet = Sheet.on(new Page(PageSize.A4, Orientation.PORTRAIT, 0, TitleBlock.NONE), high);

        assertEquals(297 * MILLIMETRE / 400, sheet.scale(), 1e-9);
        assertEquals(0, sheet.top(), 1e-9);
        assertEquals(List.of(), sheet.margin());
    }

    @Test
    void turnsTheScreenSceneUprightWhenAsked() {
        Sheet sheet = Sheet.on(new Page(PageSize.A4, Orientation.PORTRAIT, 10, TitleBlock.NONE), wide);

        assertEquals(210 * MILLIMETRE, sheet.width(), 1e-9);
    }

    @Test
    void tellsTheSmallestLettersInPoints() {
        double a4 = Sheet.on(Page.of(PageSize.A4, LONG), wide).smallestText();
        double a0 = Sheet.on(Page.of(PageSize.A0, LONG), wide).smallestText();

        assertTrue(a0 > 3.5 * a4, a0 + " " + a4);
        assertEquals(0.75 * wide.nodes().stream().flatMap(node -> node.shapes().stream())
                .filter(Shape.Text.class::isInstance).mapToDouble(shape -> ((Shape.Text) shape).size()).min().orElse(0),
                Sheet.plain(wide).smallestText(), 1e-9);
        assertEquals(0, Sheet.plain(high).smallestText());
    }

    @Test
    void refusesMarginsThatLeaveNothing() {
        assertThrows(IllegalArgumentException.class, () -> new Page(PageSize.A4, Orientation.AUTO, 60, LONG));
        assertThrows(IllegalArgumentException.class, () -> new Page(PageSize.A4, Orientation.AUTO, -1, LONG));
        assertThrows(IllegalArgumentException.class, () -> new Page(PageSize.A4, Orientation.AUTO, Double.NaN, LONG));
    }
}

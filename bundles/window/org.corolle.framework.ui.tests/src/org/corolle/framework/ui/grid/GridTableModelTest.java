// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.corolle.framework.ui.grid.GridTableModel.Order;
import org.corolle.framework.ui.text.SearchText;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridAppearance;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridCell.Tone;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridHeader;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridRow;
import org.junit.jupiter.api.Test;

final class GridTableModelTest {

    private final GridTableModel model = new GridTableModel(grid(List.of(
            row("A", text("Étapes"), number("10")), row("B", text("eau"), number("9")),
            row("C", text("Zone"), GridCell.EMPTY), row("D", text("Abri"), number("100")))));

    @Test
    void showsTheRowsAsTheyComeAtFirst() {
        assertEquals("ABCD", shown());
    }

    @Test
    void sortsWordsAsTheLanguageDoes() {
        model.sort(0, Order.UP);

        assertEquals("DBAC", shown());
    }

    @Test
    void sortsNumbersBySizeAndKeepsEmptyCellsLast() {
        model.sort(1, Order.UP);
        assertEquals("BADC", shown());

        model.sort(1, Order.DOWN);
        assertEquals("DABC", shown());
        assertEquals(Order.DOWN, model.order(1));
        assertEquals(Order.NONE, model.order(0));
    }

    @Test
    void goesBackToTheFirstOrder() {
        model.sort(1, Order.DOWN);
        model.sort(1, Order.NONE);

        assertEquals("ABCD", shown());
    }

    @Test
    void searchesInAllCellsAndTheCode() {
        model.search("etap");
        assertEquals("A", shown());

        model.search("100");
        assertEquals("D", shown());
    }

    @Test
    void filtersByColumnTogetherWithTheSearchAndTheOrder() {
        model.sort(0, Order.UP);
        model.filter(Map.of(1, SearchText.of("1")));
        assertEquals("DA", shown());

        model.search("abri");
        assertEquals("D", shown());

        model.search("");
        model.filter(Map.of());
        assertEquals("DBAC", shown());
    }

    @Test
    void tenThousandRowsAreSortedWhileOneWaits() {
        GridTableModel large = new GridTableModel(grid(IntStream.range(0, 10_000)
                .mapToObj(i -> row("R" + i, text("Indicateur " + i % 97), number(String.valueOf(i)))).toList()));

        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        large.search("indicateur 9");
        large.sort(0, Order.DOWN);
        Duration worked = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
        assertTrue(worked.toSeconds() < 2, worked.toString());
    }

    private String shown() {
        return String.join("", model.rows().stream().map(GridRow::code).toList());
    }

    private static GridCell text(String value) {
        return new GridCell.Text(value, Tone.PLAIN);
    }

    private static GridCell number(String value) {
        return new GridCell.Figure(new BigDecimal(value), Tone.PLAIN);
    }

    private static GridRow row(String code, GridCell... cells) {
        return new GridRow(code, code, "", List.of(cells));
    }

    private static Grid grid(List<GridRow> rows) {
        return new Grid(GridKind.INDICATORS, "Grille", new GridHeader(Locale.FRENCH, "P", "", LocalDate.EPOCH, "", ""),
                List.of(new GridColumn("name", "Nom", "", 20, List.of()), new GridColumn("value", "Valeur", "", 10,
                List.of())),
                rows, "", List.of(), new GridAppearance(10, 1, true, false));
    }
}

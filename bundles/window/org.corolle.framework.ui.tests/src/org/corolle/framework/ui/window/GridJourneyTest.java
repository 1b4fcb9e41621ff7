// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.corolle.framework.ui.editor.ProjectEditor;
import org.corolle.framework.ui.grid.GridChoice;
import org.corolle.framework.ui.grid.GridPage;
import org.corolle.framework.ui.grid.GridTableModel;
import org.corolle.framework.ui.properties.PropertiesView;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.corolle.model.framework.Indicator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GridJourneyTest {

    @TempDir
    Path folder;
    private ProjectWindow window;
    private GridPage page;

    @BeforeEach
    void openTheGrid() throws Exception {
        window = new ProjectWindow();
        new GridChoice(GridPreset.EVALUATOR, List.of()).write(GridPage.settings(GridKind.INDICATORS));
        ProjectEditor editor = window.openSample("conserverie-illustree");
        editor.turnTo("Grille d’indicateurs");
        page = (GridPage) editor.page().orElseThrow();
        window.until(() -> page.model() != null);
        window.settle();
    }

    @AfterEach
    void theWindowLoggedNoError() {
        window.close();
    }

    @Test
    void aPresetChangesTheColumns() {
        GridTableModel before = page.model();

        choosePreset(GridPreset.AGORA);
        window.until(() -> page.model() != before);

        assertEquals(new GridChoice(GridPreset.AGORA, List.of()).usual(Locale.FRENCH), ids(page.model()).subList(0, 5));
        assertTrue(before.columns().size() > page.model().columns().size());
        assertEquals(page.model().columns().get(0).label(), window.all(NatTable.class).get(0).getDataValueByPosition(0,
                0));
    }

    @Test
    void aSearchKeepsTheRowsThatSayIt() {
        int all = page.model().rows().size();
        Text search = window.all(Text.class).stream().filter(t -> "Chercher dans les lignes".equals(t.getMessage()))
                .findFirst().orElseThrow();

        search.setText("benevoles");
        window.settle();

        assertTrue(page.model().rows().size() > 0 && page.model().rows().size() < all);
        assertEquals(page.model().text(0, 0), firstCell());

        search.setText("");
        window.settle();

        assertEquals(all, page.model().rows().size());
    }

    @Test
    void theRowOfFiltersAndTheHeadersWorkTogether() {
        NatTable table = window.all(NatTable.class).get(0);

        table.doCommand(new UpdateDataCommand(table, 2, 1, "pouvoir"));
        table.doCommand(new SortColumnCommand(table, 0, false, SortDirectionEnum.DESC));
        window.settle();

        List<String> codes = page.model().rows().stream().map(r -> r.cells().get(0).text(Locale.FRENCH))
                .filter(c -> !c.isEmpty()).toList();
        assertTrue(page.model().rows().stream().allMatch(r -> r.cells().get(2).text(Locale.FRENCH)
                .startsWith("Pouvoir")));
        assertEquals(codes.stream().sorted(Comparator.reverseOrder()).toList(), codes);
        assertEquals(page.model().text(0, 0), firstCell());
    }

    @Test
    void theCellThatIsChosenIsCopied() {
        NatTable table = window.all(NatTable.class).get(0);
        table.doCommand(new SelectCellCommand(table, 2, 2, false, false));

        table.doCommand(new CopyDataToClipboardCommand("\t", "\n", table.getConfigRegistry()));

        Clipboard clipboard = new Clipboard(table.getDisplay());
        assertEquals(page.model().text(0, 2), clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
    }

    @Test
    void aRowThatIsChosenShowsItsIndicator() {
        Indicator last = window.project().project().getFramework().getDimensions().stream()
                .flatMap(d -> d.getCriteria().stream())
                .flatMap(c -> c.getIndicators().stream()).reduce((a, b) -> b).orElseThrow();

        page.reveal(last);
        window.settle();

        assertEquals(last, ((PropertiesView) window.page().findView(PropertiesView.ID)).shown());
    }

    private void choosePreset(GridPreset preset) {
        Combo combo = window.all(Combo.class).get(0);
        combo.select(preset.ordinal());
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private Object firstCell() {
        return window.all(NatTable.class).get(0).getDataValueByPosition(0, 2);
    }

    private static List<String> ids(GridTableModel model) {
        return model.columns().stream().map(GridColumn::id).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.corolle.framework.ui.editor.ProjectEditor;
import org.corolle.framework.ui.grid.GridPage;
import org.corolle.framework.ui.properties.PropertiesView;
import org.corolle.framework.ui.todo.ToDoView;
import org.corolle.framework.ui.widgets.TileControl;
import org.corolle.hub.Submission;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.framework.Indicator;
import org.corolle.ui.project.OpenProject;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Matrix, grid and to-do list follow what is changed anywhere, keep their place, and can be written in. */
final class PagesEditingTest {

    private ProjectWindow window;
    private ProjectEditor editor;
    private OpenProject open;
    private ValueChain chain;

    @BeforeEach
    void openTheIllustratedConserverie() throws Exception {
        window = new ProjectWindow();
        editor = window.openSample("conserverie-illustree");
        open = window.project();
        chain = open.project().getChains().get(0);
    }

    @AfterEach
    void theWindowLoggedNoError() {
        window.close();
    }

    @Test
    void aCellIsWrittenWhereItStands() throws Exception {
        ChainCell cell = chain.getCells().get(0);
        editor.turnTo("Matrice");
        window.settle();
        TileControl tile = tile(cell);

        key(tile, SWT.CR);
        window.settle();
        window.picture("matrix-writing");
        Text text = text(tile);
        assertEquals(cell.getName(), text.getText());
        text.setText("Surplus donnés aux voisins");
        traverse(text, SWT.TRAVERSE_RETURN);
        window.until(() -> "Surplus donnés aux voisins".equals(cell.getName()));
        window.settle();

        assertSame(tile, tile(cell), "the tile stays and says it");
        assertTrue(tile.content().text().startsWith("Surplus donnés aux voisins"), tile.content().text());
    }

    @Test
    void anEmptyPlaceBecomesACellWithAQuestionToDiscuss() {
        ChainCell cell = chain.getCells().get(0);
        open.submit(new Operation.Delete(cell.getId()));
        editor.turnTo("Matrice");
        TileControl empty = window.until(() -> window.all(TileControl.class).stream()
                .filter(t -> t.content().element() == null).findFirst().orElse(null));

        key(empty, SWT.CR);
        text(empty).setText("Qui viendra ?");
        traverse(text(empty), SWT.TRAVERSE_RETURN);
        window.until(() -> chain.getCells().stream().anyMatch(c -> "Qui viendra ?".equals(c.getName())));

        ChainCell made = chain.getCells().stream().filter(c -> "Qui viendra ?".equals(c.getName())).findFirst()
                .orElseThrow();
        assertEquals(CellStatus.TO_DISCUSS, made.getStatus());
        assertSame(cell.getActivity() == null ? made.getActivity() : cell.getActivity(), made.getActivity());
    }

    @Test
    void whatIsTypedInATileStaysWhileOthersChangeTheTable() {
        ChainCell cell = chain.getCells().get(0);
        editor.turnTo("Matrice");
        window.settle();
        TileControl tile = tile(cell);
        key(tile, SWT.CR);
        text(tile).setText("j’écris encore");

        elsewhere(new Operation.Delete(chain.getCircuits().get(2).getId()));
        window.settle();
        window.settle();
        assertEquals("j’écris encore", text(tile).getText());
        traverse(text(tile), SWT.TRAVERSE_RETURN);
        window.until(() -> "j’écris encore".equals(cell.getName()));
        window.until(() -> window.all(TileControl.class).stream().noneMatch(t -> t.content().text()
                .startsWith("Circuit marchand")));
    }

    @Test
    void theGridFollowsAndKeepsItsFilterAndItsChoice() {
        editor.turnTo("Grille d’indicateurs");
        GridPage page = (GridPage) editor.page().orElseThrow();
        window.until(() -> page.model() != null);
        window.settle();
        Indicator last = open.project().getFramework().getDimensions().stream().flatMap(d -> d.getCriteria().stream())
                .flatMap(c -> c.getIndicators().stream()).reduce((a, b) -> b).orElseThrow();
        NatTable table = window.all(NatTable.class).get(0);
        page.reveal(last);
        window.settle();

        open.submit(new Operation.Set(last.getId(), "name", "Un tout autre indicateur"));
        window.until(() -> says(page, "Un tout autre indicateur"));
        window.settle();

        assertSame(table, window.all(NatTable.class).get(0), "the table is not made anew");
        assertEquals(last, ((PropertiesView) window.page().findView(PropertiesView.ID)).shown());
        table.doCommand(new UpdateDataCommand(table, 2, 1, "zzz"));
        window.settle();
        assertEquals(0, page.model().rows().size());
        open.submit(new Operation.Set(last.getId(), "name", "Encore un autre"));
        window.settle();
        window.settle();
        assertEquals(0, page.model().rows().size(), "the filter stays");
    }

    @Test
    void enterInTheGridLeadsToTheFieldOfItsColumn() {
        editor.turnTo("Grille d’indicateurs");
        GridPage page = (GridPage) editor.page().orElseThrow();
        window.until(() -> page.model() != null);
        window.settle();
        Indicator first = open.project().getFramework().getDimensions().get(0).getCriteria().get(0).getIndicators()
                .get(0);
        page.reveal(first);
        window.settle();
        NatTable table = window.all(NatTable.class).get(0);

        key(table, SWT.CR);
        window.settle();

        assertSame(first, ((PropertiesView) window.page().findView(PropertiesView.ID)).shown());
        assertTrue(table.getDisplay().getFocusControl() instanceof Text, "a field has the keyboard");
    }

    @Test
    void theToDoListFollowsWhatIsMended() throws Exception {
        ToDoView toDo = window.view(ToDoView.ID);
        window.until(() -> !toDo.findings().isEmpty());
        int before = toDo.findings().size();
        String circuit = UUID.randomUUID().toString();

        open.submit(new Operation.Create("chain.Circuit", circuit,
                new org.corolle.hub.change.ElementLocation(chain.getId(), "circuits", -1), java.util.Map.of()));
        window.until(() -> toDo.findings().size() > before);

        open.undo();
        window.until(() -> toDo.findings().size() == before);
    }

    private TileControl tile(ChainCell cell) {
        List<TileControl> tiles = window.all(TileControl.class);
        return tiles.stream().filter(t -> t.content().element() == cell).findFirst().orElseThrow();
    }

    private static Text text(TileControl tile) {
        return Arrays.stream(tile.getChildren()).filter(Text.class::isInstance).map(Text.class::cast).findFirst()
                .orElseThrow();
    }

    private static boolean says(GridPage page, String words) {
        return page.model().rows().stream().anyMatch(r -> r.cells().stream()
                .anyMatch(c -> c.text(java.util.Locale.FRENCH).equals(words)));
    }

    private void elsewhere(Operation operation) {
        open.hub().submit(new Submission(UUID.randomUUID().toString(),
                new Participant("tablette", Participant.Role.SCRIBE), operation)).join();
    }

    private static void key(org.eclipse.swt.widgets.Control control, int code) {
        Event event = new Event();
        event.keyCode = code;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private static void traverse(Text text, int detail) {
        Event event = new Event();
        event.detail = detail;
        event.doit = true;
        text.notifyListeners(SWT.Traverse, event);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.corolle.board.ui.board.BoardInput;
import org.corolle.board.ui.board.BoardInput.Drawing;
import org.corolle.board.ui.room.RoomServers;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.hub.change.Participant.Role;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ValueChain;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class BoardJourneyTest {

    private static final String GIVEN_TIME = "Implication bénévole";

    private BoardWindow window;
    private ValueChain chain;

    @BeforeEach
    void openTheChainOfTheConserverie() throws Exception {
        window = new BoardWindow("conserverie");
        chain = window.project().project().getChains().get(0);
        window.draw(new BoardInput(window.project().file(), new Drawing(DiagramType.CHAIN, chain.getId(), ""),
                "Chaîne"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatATabletWritesIsSeenOnTheBoardAndInTheWindow() throws Exception {
        try (ScribeClient scribe = new ScribeClient(RoomServers.of(window.project()).address(Role.SCRIBE))) {
            scribe.act(Map.of("do", "write-all", "element", cell(GIVEN_TIME).getId(), "feature", "name", "text",
                    "Coups de main du samedi"));

            window.until(() -> window.shows("Coups de main du samedi"));
            window.until(() -> chain.getCells().stream().anyMatch(c -> "Coups de main du samedi".equals(c.getName())));
            window.picture("board-followed");

            assertTrue(window.project().isDirty());
            assertFalse(window.shows(GIVEN_TIME));
        }
    }

    @Test
    void whatIsChosenOnTheBoardIsChosenInTheWindow() {
        ChainCell cell = cell(GIVEN_TIME);

        window.run("document.querySelector('[data-id=\"cell:" + cell.getId()
                + "\"]').dispatchEvent(new MouseEvent('click', {bubbles: true})); return 1");

        window.until(() -> window.page().getSelection() instanceof IStructuredSelection chosen
                && chosen.getFirstElement() == cell);
    }

    @Test
    void whatIsChosenInTheTreeIsChosenOnTheBoard() throws Exception {
        ChainCell cell = cell(GIVEN_TIME);
        IViewPart tree = window.page().showView("org.corolle.framework.ui.project-tree");

        tree.getSite().getSelectionProvider().setSelection(new StructuredSelection(cell));

        window.until(() -> window.truth("const n = document.querySelector('.react-flow__node.selected');"
                + " return !!n && n.getAttribute('data-id').includes('" + cell.getId() + "')"));
    }

    @Test
    void undoInTheMenuTakesBackWhatWasDoneOnTheBoard() throws Exception {
        ChainCell cell = cell(GIVEN_TIME);
        window.run("window.corolle.select(['" + cell.getId() + "']); return 1");
        window.until(() -> window.truth("return !!document.querySelector('.react-flow__node.selected')"));

        window.run("window.corolle.delete(); return 1");
        window.until(() -> window.project().element(cell.getId()).isEmpty());
        window.page().getWorkbenchWindow().getService(IHandlerService.class)
                .executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null);

        window.until(() -> window.project().element(cell.getId()).isPresent());
        assertEquals(GIVEN_TIME, cell(GIVEN_TIME).getName());
        window.until(() -> window.shows(GIVEN_TIME));
    }

    @Test
    void theFacilitatorLeadsFromTheWindow() throws Exception {
        window.until(() -> window.truth("return !!document.querySelector('.bar-console')"));

        window.run("document.querySelector('.bar-console').click(); return 1");

        window.until(() -> window.truth("return !!document.querySelector('.console')"));
        window.picture("board-console");
    }

    @Test
    void theRoomIsOpenedShowsItsCodeAndIsClosed() throws Exception {
        window.page().showView("org.corolle.board.ui.room");
        window.press("Ouvrir la salle");

        window.until(() -> window.button("Montrer le code en plein écran").isPresent());
        window.picture("room-open");
        assertTrue(RoomServers.of(window.project()).openedAt().isPresent());

        window.press("Fermer la salle");

        window.until(() -> window.button("Ouvrir la salle").isPresent());
        assertTrue(RoomServers.of(window.project()).openedAt().isEmpty());
    }

    private ChainCell cell(String text) {
        return chain.getCells().stream().filter(c -> text.equals(c.getName())).findFirst().orElseThrow();
    }
}

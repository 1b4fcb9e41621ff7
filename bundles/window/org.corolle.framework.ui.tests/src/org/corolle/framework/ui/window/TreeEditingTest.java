// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.corolle.framework.ui.editing.Addition;
import org.corolle.framework.ui.editing.Duplicate;
import org.corolle.framework.ui.editor.ProjectEditor;
import org.corolle.framework.ui.tree.ProjectTreeView;
import org.corolle.framework.ui.tree.TreeNode;
import org.corolle.hub.Submission;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.ValueChain;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tree adds, renames, moves, copies and deletes; and keeps its place while others do. */
final class TreeEditingTest {

    private ProjectWindow window;
    private ProjectEditor editor;
    private OpenProject open;
    private ValueChain chain;
    private ProjectTreeView view;
    private Tree tree;

    @BeforeEach
    void openTheConserverieAtItsFirstCircuit() throws Exception {
        window = new ProjectWindow();
        editor = window.openSample("conserverie");
        open = window.project();
        chain = open.project().getChains().get(0);
        view = window.view(ProjectTreeView.ID);
        tree = window.treeOf(TreeNode.class);
        choose(chain.getCircuits().get(0));
    }

    @AfterEach
    void theWindowLoggedNoError() {
        window.close();
    }

    @Test
    void theMenuAddsWhatFitsAndItsNameIsTypedAtOnce() {
        choose(chain);
        List<String> kinds = Stream.of(item(tree.getMenu(), "&Ajouter").getMenu().getItems()).map(MenuItem::getText)
                .toList();
        assertTrue(kinds.containsAll(List.of("Activité principale", "Circuit", "Ressource", "Domaine d’impact"))
                || kinds.contains("Circuit"), kinds.toString());

        press(Stream.of(item(tree.getMenu(), "&Ajouter").getMenu().getItems())
                .filter(i -> i.getText().equals("Circuit")).findFirst().orElseThrow());
        window.until(() -> chain.getCircuits().size() == 4 && !renaming().isEmpty());
        Text name = renaming().get(0);
        name.setText("Troc");
        traverse(name, SWT.TRAVERSE_RETURN);
        window.until(() -> "Troc".equals(chain.getCircuits().get(3).getName()));
        window.settle();

        assertEquals("Troc", tree.getSelection()[0].getText());
        assertEquals(2, steps("Troc"), "adding and naming are two steps");
    }

    @Test
    void renamingIsGivenUpWithEscapeAndTakenWithEnter() throws Exception {
        Circuit first = chain.getCircuits().get(0);
        String before = first.getName();

        execute(IWorkbenchCommandConstants.FILE_RENAME);
        renaming().get(0).setText("autre chose");
        traverse(renaming().get(0), SWT.TRAVERSE_ESCAPE);
        window.settle();
        assertEquals(before, first.getName());

        execute(IWorkbenchCommandConstants.FILE_RENAME);
        renaming().get(0).setText(before + " !");
        traverse(renaming().get(0), SWT.TRAVERSE_RETURN);
        window.until(() -> first.getName().equals(before + " !"));
    }

    @Test
    void deletingIsUndoneWithAllThatHungOnIt() throws Exception {
        Circuit first = chain.getCircuits().get(0);
        long cells = chain.getCells().stream().filter(c -> c.getCircuit() == first).count();
        assertTrue(cells > 0);

        execute(IWorkbenchCommandConstants.EDIT_DELETE);
        window.until(() -> chain.getCircuits().size() == 2);
        window.settle();
        execute(IWorkbenchCommandConstants.EDIT_UNDO);
        window.until(() -> chain.getCircuits().size() == 3);

        Circuit again = chain.getCircuits().get(0);
        assertEquals(first.getId(), again.getId());
        assertEquals(cells, chain.getCells().stream().filter(c -> c.getCircuit() == again).count());
    }

    @Test
    void altAndArrowsReorder() {
        Circuit first = chain.getCircuits().get(0);

        key(SWT.ALT, SWT.ARROW_DOWN);
        window.until(() -> chain.getCircuits().indexOf(first) == 1);
        window.settle();

        assertSame(first, ((TreeNode) tree.getSelection()[0].getData()).element());
        key(SWT.ALT, SWT.ARROW_UP);
        window.until(() -> chain.getCircuits().indexOf(first) == 0);
    }

    @Test
    void aCopyHasItsOwnIdsAndTakesNothingAway() throws Exception {
        Circuit first = chain.getCircuits().get(0);

        execute(IWorkbenchCommandConstants.EDIT_COPY);
        execute(IWorkbenchCommandConstants.EDIT_PASTE);
        window.until(() -> chain.getCircuits().size() == 4);

        Circuit copy = chain.getCircuits().get(1);
        assertEquals(first.getName(), copy.getName());
        assertEquals(first.getKind(), copy.getKind());
        assertTrue(!copy.getId().equals(first.getId()));
    }

    @Test
    void aWholeChainIsCopiedWithItsInnerLinks() {
        Duplicate duplicate = new Duplicate(chain, open.project(), open.project().eClass().getEAllContainments()
                .stream()
                .filter(r -> r.getName().equals("chains")).findFirst().orElseThrow(), -1);

        open.submit(duplicate.operation());
        window.until(() -> open.project().getChains().size() == 2);

        ValueChain copy = open.project().getChains().get(1);
        assertEquals(chain.getCells().size(), copy.getCells().size());
        assertTrue(copy.getCells().stream().allMatch(c -> copy.getCircuits().contains(c.getCircuit())
                && copy.getMainActivities().contains(c.getActivity())));
        assertTrue(chain.getCells().stream().allMatch(c -> chain.getCircuits().contains(c.getCircuit())));
        assertEquals(chain.getAction(), copy.getAction());
    }

    @Test
    void whatIsOpenChosenAndTypedStaysWhileOthersAdd() throws Exception {
        Circuit first = chain.getCircuits().get(0);
        execute(IWorkbenchCommandConstants.FILE_RENAME);
        renaming().get(0).setText("en train d’écrire");
        for (int i = 0; i < 10; i++) {
            elsewhere(new Operation.Create("chain.Circuit", UUID.randomUUID().toString(),
                    new ElementLocation(chain.getId(), "circuits", 0),
                    Map.of("name", List.of("Nouveau " + i))));
            window.settle();
            assertEquals("en train d’écrire", renaming().get(0).getText());
        }
        traverse(renaming().get(0), SWT.TRAVERSE_RETURN);
        window.until(() -> first.getName().equals("en train d’écrire"));
        window.settle();

        assertEquals(13, chain.getCircuits().size());
        assertSame(first, ((TreeNode) tree.getSelection()[0].getData()).element());
        assertTrue(Stream.of(tree.getSelection()[0].getParentItem().getItems()).count() == 13);
        window.picture("tree-live");
    }

    @Test
    void eachElementOfferedCanReallyBeAdded() {
        List<Addition> offered = Stream.concat(Stream.of(open.project()),
                Stream.of(chain, open.project().getFramework()))
                .flatMap(e -> Addition.in(e).stream()).toList();
        int before = open.index().size();

        offered.forEach(a -> new org.corolle.framework.ui.editing.Edits(open).create(a.parent(), a.list(), a.type(),
                a.index()));
        window.until(() -> open.index().size() == before + offered.size());

        assertTrue(offered.size() > 25, "only " + offered.size());
        assertTrue(offered.stream().noneMatch(a -> a.type() == ChainPackage.Literals.ACTIVITY));
    }

    private void choose(org.eclipse.emf.ecore.EObject element) {
        view.reveal(element);
        window.choose(tree.getSelection()[0], SWT.Selection);
        tree.setFocus();
        window.settle();
    }

    private List<Text> renaming() {
        return Stream.of(tree.getChildren()).filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    private void execute(String command) throws Exception {
        window.settle();
        tree.setFocus();
        Command known = window.page().getWorkbenchWindow().getService(ICommandService.class).getCommand(command);
        assertTrue(known.isHandled() && known.isEnabled(), command + " can be used");
        window.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
    }

    private int steps(String name) {
        int steps = 0;
        while (chain.getCircuits().stream().anyMatch(c -> c.getName() == null || c.getName().equals(name))) {
            int now = steps;
            open.undo();
            window.settle();
            steps = now + 1;
        }
        return steps;
    }

    private void elsewhere(Operation operation) {
        open.hub().submit(new Submission(UUID.randomUUID().toString(),
                new Participant("tablette", Participant.Role.SCRIBE), operation)).join();
    }

    private void key(int modifier, int code) {
        Event event = new Event();
        event.stateMask = modifier;
        event.keyCode = code;
        tree.notifyListeners(SWT.KeyDown, event);
    }

    private static void traverse(Text text, int detail) {
        Event event = new Event();
        event.detail = detail;
        event.doit = true;
        text.notifyListeners(SWT.Traverse, event);
    }

    private static MenuItem item(Menu menu, String text) {
        menu.notifyListeners(SWT.Show, new Event());
        return Stream.of(menu.getItems()).filter(i -> i.getText().startsWith(text)).findFirst().orElseThrow();
    }

    private static void press(MenuItem item) {
        item.notifyListeners(SWT.Selection, new Event());
    }
}

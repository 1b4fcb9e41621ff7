// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.corolle.framework.ui.editor.ProjectEditor;
import org.corolle.framework.ui.matrix.MatrixPage;
import org.corolle.framework.ui.properties.PropertiesView;
import org.corolle.framework.ui.questions.QuestionsPage;
import org.corolle.framework.ui.todo.FindingGroup;
import org.corolle.framework.ui.todo.ToDoView;
import org.corolle.framework.ui.tree.ProjectTreeView;
import org.corolle.framework.ui.tree.TreeNode;
import org.corolle.framework.ui.widgets.TileControl;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.validation.rule.Finding;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FrameworkJourneyTest {

    private ProjectWindow window;
    private ProjectEditor editor;

    @BeforeEach
    void openTheConserverie() throws Exception {
        window = new ProjectWindow();
        editor = window.openSample("conserverie");
    }

    @AfterEach
    void theWindowLoggedNoError() {
        window.close();
    }

    @Test
    void theTreeSpeaksFrenchAndFollowsWhatIsChosenElsewhere() throws Exception {
        Tree tree = window.treeOf(TreeNode.class);
        List<String> lines = Stream.of(tree.getItem(0).getItems()).map(TreeItem::getText).toList();

        assertTrue(lines.contains("Parties prenantes (24)"), lines.toString());
        assertTrue(lines.contains("Chaînes de valeur (1)"), lines.toString());

        EObject open = openCell();
        ((PropertiesView) window.view(PropertiesView.ID)).follow(open);
        window.settle();

        assertSame(open, ((TreeNode) tree.getSelection()[0].getData()).element());
    }

    @Test
    void aCellChosenInTheTreeShowsItsTextStatusAndSource() throws Exception {
        ((ProjectTreeView) window.view(ProjectTreeView.ID)).reveal(openCell());
        Tree tree = window.treeOf(TreeNode.class);
        window.choose(tree.getSelection()[0], SWT.Selection);

        List<String> words = window.all(Text.class).stream().map(Text::getText).toList();
        List<String> links = window.all(Hyperlink.class).stream().map(Hyperlink::getText).toList();

        assertTrue(words.stream().anyMatch(w -> w.startsWith("Échange en monnaie locale convertible")),
                words.toString());
        assertTrue(window.all(Combo.class).stream().anyMatch(c -> c.getText().equals("À débattre")));
        assertTrue(links.stream().anyMatch(l -> l.startsWith("[S001]")), links.toString());
        assertTrue(links.contains("Circuit local d’échange"), links.toString());
    }

    @Test
    void aTileOfTheMatrixIsChosenByTheKeyboard() {
        editor.turnTo("Matrice");
        window.settle();
        assertTrue(editor.page().orElseThrow() instanceof MatrixPage);
        List<TileControl> tiles = window.all(TileControl.class);
        assertEquals(3 + 3 + 9, tiles.size());
        TileControl open = tiles.stream().filter(t -> t.content().element() == openCell()).findFirst().orElseThrow();

        open.notifyListeners(SWT.FocusIn, new org.eclipse.swt.widgets.Event());
        window.settle();

        assertSame(openCell(), ((PropertiesView) window.page().findView(PropertiesView.ID)).shown());
        assertEquals("À débattre", open.content().state());
    }

    @Test
    void theToDoListShowsNineUncoveredQuestionsAndLeadsToOne() throws Exception {
        ToDoView toDo = window.view(ToDoView.ID);
        window.until(() -> !toDo.findings().isEmpty());
        List<Finding> uncovered = toDo.findings().stream().filter(f -> f.rule().equals("V12")).toList();
        assertEquals(9, uncovered.size());

        Tree tree = window.treeOf(FindingGroup.class);
        TreeItem group = Arrays.stream(tree.getItems()).filter(i -> ((FindingGroup) i.getData()).findings()
                .contains(uncovered.get(0)))
                .findFirst().orElseThrow();
        assertTrue(group.getText().endsWith("(9)"), group.getText());
        group.setExpanded(true);
        window.settle();
        window.choose(group.getItem(4), SWT.Selection);
        window.choose(group.getItem(4), SWT.DefaultSelection);

        EObject question = uncovered.get(4).element();
        assertTrue(editor.page().orElseThrow() instanceof QuestionsPage);
        assertSame(question, ((PropertiesView) window.page().findView(PropertiesView.ID)).shown());
        assertSame(question, ((TreeNode) window.treeOf(TreeNode.class).getSelection()[0].getData()).element());
    }

    @Test
    void aLinkOfThePropertiesLeadsOnAndTheArrowLeadsBack() throws Exception {
        PropertiesView properties = window.view(PropertiesView.ID);
        ChainCell cell = (ChainCell) openCell();
        properties.follow(cell);
        properties.follow(cell.getCircuit());

        assertSame(cell.getCircuit(), properties.shown());

        properties.back();

        assertSame(cell, properties.shown());
    }

    private EObject openCell() {
        return window.project().project().getChains().get(0).getCells().stream()
                .filter(c -> c.getStatus() == CellStatus.TO_DISCUSS).findFirst().orElseThrow();
    }
}

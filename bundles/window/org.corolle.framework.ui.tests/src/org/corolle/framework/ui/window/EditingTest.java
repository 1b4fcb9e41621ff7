// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectReader;
import org.corolle.framework.ui.editor.ProjectEditor;
import org.corolle.framework.ui.properties.PropertiesView;
import org.corolle.hub.Submission;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.text.TextEdit;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.project.EvaluationProject;
import org.corolle.ui.project.OpenProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is changed in the properties is an operation: saved, undone, merged with what others do. */
final class EditingTest {

    private static final Participant TABLET = new Participant("tablette", Participant.Role.SCRIBE);

    private ProjectWindow window;
    private ProjectEditor editor;
    private OpenProject open;
    private ChainCell cell;

    @BeforeEach
    void openTheConserverieAtItsOpenCell() throws Exception {
        window = new ProjectWindow();
        editor = window.openSample("conserverie");
        open = window.project();
        cell = open.project().getChains().get(0).getCells().stream().filter(c -> c.getStatus() == CellStatus.TO_DISCUSS)
                .findFirst().orElseThrow();
        ((PropertiesView) window.view(PropertiesView.ID)).follow(cell);
        window.settle();
    }

    @AfterEach
    void theWindowLoggedNoError() {
        window.close();
    }

    @Test
    void whatIsTypedIsInTheProjectAMomentLaterAndInTheFileOnceSaved() throws Exception {
        assertFalse(editor.isDirty());
        Text field = field(cell.getName());

        type(field, field.getText() + " à Romans");
        window.until(() -> cell.getName().endsWith(" à Romans"));
        window.settle();

        assertTrue(editor.isDirty());
        window.picture("editing-text");

        window.page().saveEditor(editor, false);
        window.until(() -> !editor.isDirty());

        assertTrue(onDisk(cell.getId()).getName().endsWith(" à Romans"));
    }

    @Test
    void aChoiceIsUndoneAndRedone() {
        Combo status = window.all(Combo.class).stream().filter(c -> c.getText().equals("À débattre")).findFirst()
                .orElseThrow();

        status.select(status.indexOf("Existant"));
        status.notifyListeners(SWT.Selection, new Event());
        window.until(() -> cell.getStatus() == CellStatus.EXISTING);
        open.undo();
        window.until(() -> cell.getStatus() == CellStatus.TO_DISCUSS);
        window.settle();

        assertEquals("À débattre", status.getText());

        open.redo();
        window.until(() -> cell.getStatus() == CellStatus.EXISTING);
        assertTrue(open.undoName().orElseThrow().startsWith("État de «"), open.undoName().orElseThrow());
    }

    @Test
    void whatIsTypedInOneGoIsUndoneAtOnce() {
        String before = cell.getName();
        Text field = field(before);

        for (String letters : List.of("enc", "ore")) {
            type(field, field.getText() + letters);
            window.until(() -> cell.getName().equals(field.getText()));
        }
        open.undo();
        window.until(() -> cell.getName().equals(before));
        window.settle();

        assertEquals(before, field.getText());
    }

    @Test
    void noLetterIsLostWhileSomeoneElseWritesInTheSameText() {
        String before = cell.getName();
        Text field = field(before);
        field.setFocus();

        for (int i = 0; i < 20; i++) {
            field.setSelection(field.getText().length());
            field.insert("" + (char) ('a' + i));
            elsewhere(new Operation.EditText(cell.getId(), "name", open.number(), TextEdit.splice(cell.getName(), 0, 0,
                    "" + (char) ('A' + i))));
            if (i % 3 == 0) {
                window.settle();
            }
        }
        window.until(() -> cell.getName().equals(field.getText()) && cell.getName().length() == before.length() + 40);

        assertTrue(cell.getName().endsWith("abcdefghijklmnopqrst"), cell.getName());
        assertTrue(cell.getName().chars().filter(c -> "ABCDEFGHIJKLMNOPQRST".indexOf(c) >= 0).distinct().count() == 20,
                cell.getName());
        assertEquals(field.getText().length(), field.getCaretPosition(), "the caret stays behind what was typed last");
    }

    @Test
    void whatOthersDoShowsInEachPart() {
        String chain = open.project().getChains().get(0).getId();
        String id = UUID.randomUUID().toString();

        elsewhere(new Operation.Create("chain.Circuit", id, new ElementLocation(chain, "circuits", -1),
                Map.of("name", List.of("Troc du samedi"))));
        window.until(() -> open.element(id).isPresent());
        editor.turnTo("Matrice");
        window.settle();

        assertTrue(window.all(org.corolle.framework.ui.widgets.TileControl.class).size() > 15, "a column more");
    }

    @Test
    void anElementThatIsGoneIsSaidAndComesBackWithUndo() {
        open.submit(new Operation.Delete(cell.getId()));
        window.until(() -> open.element(cell.getId()).isEmpty());
        window.settle();
        assertTrue(window.all(org.eclipse.swt.widgets.Label.class).stream()
                .anyMatch(l -> l.getText().contains("n’est plus là")));

        open.undo();
        window.until(() -> open.element(cell.getId()).isPresent());
        window.settle();

        assertTrue(field(cell.getName()).isVisible());
    }

    private void elsewhere(Operation operation) {
        open.hub().submit(new Submission(UUID.randomUUID().toString(), TABLET, operation)).join();
    }

    private Text field(String words) {
        return window.all(Text.class).stream().filter(t -> (t.getStyle() & SWT.READ_ONLY) == 0 && t.getText()
                .equals(words)).findFirst().orElseThrow();
    }

    private static void type(Text field, String words) {
        field.setFocus();
        field.setText(words);
    }

    private ChainCell onDisk(String id) throws Exception {
        EvaluationProject read = new ProjectReader().read(open.file(), Progress.NONE);
        return (ChainCell) read.eResource().getEObject(id);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.corolle.model.project.EvaluationProject;
import org.corolle.ui.project.OpenProject;
import org.corolle.workbench.NoErrorsInLog;
import org.corolle.workbench.TestWindow;
import org.corolle.workbench.text.WorkbenchMessages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the welcome page to a drawing that the room can fill: two clicks and one name. */
@ExtendWith(NoErrorsInLog.class)
class WorkshopStartJourneyTest {
    private static final String BOARD = "org.corolle.board.ui.board-editor";
    private static final String ROOM = "org.corolle.board.ui.room";

    private int clicks;

    @BeforeEach
    void nothingIsOpen() throws IOException {
        TestWindow.deleteDocuments();
        TestWindow.start();
    }

    @Test
    void aFlowerIsReadyAfterTwoClicksAndAName() {
        start("welcome.flower", "La Cantine du quartier", "Lien social\nSanté\nTerre");

        OpenProject open = TestWindow.opened(TestWindow.documents().resolve("la-cantine-du-quartier.corolle"));
        TestWindow.waitFor("the board", this::boardIsInFront);
        EvaluationProject project = open.project();
        assertEquals("La Cantine du quartier", project.getActions().get(0).getName());
        assertEquals(List.of("Lien social", "Santé", "Terre"),
                project.getFramework().getDimensions().stream().map(petal -> petal.getName()).toList());
        assertNotNull(TestWindow.page().findView(ROOM));
        assertTrue(clicks <= 2, clicks + " clicks");
        TestWindow.settle(1500);
        TestWindow.picture("start-flower");
    }

    @Test
    void aChainIsReadyAfterTwoClicksAndAName() {
        start("welcome.chain", "La Cantine du quartier", "Récolter\nCuisiner\nPartager");

        OpenProject open = TestWindow.opened(TestWindow.documents().resolve("la-cantine-du-quartier.corolle"));
        TestWindow.waitFor("the board", this::boardIsInFront);
        assertEquals(List.of("Récolter", "Cuisiner", "Partager"), open.project().getChains().get(0).getMainActivities()
                .stream().map(activity -> activity.getName()).toList());
        assertEquals(open.project().getActions().get(0), open.project().getChains().get(0).getAction());
        assertTrue(clicks <= 2, clicks + " clicks");
        TestWindow.settle(1500);
        TestWindow.picture("start-chain");
    }

    @Test
    void aSecondWorkshopOfTheSameNameGetsAFileOfItsOwn() throws IOException {
        Files.createDirectories(TestWindow.documents());
        Files.writeString(TestWindow.documents().resolve("la-cantine.corolle"), "precious");

        start("welcome.flower", "La Cantine", "Un\nDeux\nTrois");

        assertNotNull(TestWindow.opened(TestWindow.documents().resolve("la-cantine-2.corolle")));
        assertEquals("precious", Files.readString(TestWindow.documents().resolve("la-cantine.corolle")));
    }

    @Test
    void nothingBeginsWithoutAName() {
        Display.getCurrent().timerExec(500, () -> {
            Shell dialog = dialog("start.chain.title");
            assertFalse(button(dialog, "start.begin").isEnabled());
            TestWindow.picture(dialog, "start-dialog");
            dialog.close();
        });
        click(button(TestWindow.shell(), "welcome.chain"));

        assertEquals(1, TestWindow.page().getEditorReferences().length);
    }

    private void start(String what, String action, String names) {
        Display.getCurrent().timerExec(500, () -> {
            Shell dialog = dialog(what.replace("welcome", "start") + ".title");
            List<Text> fields = TestWindow.find(dialog, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0);
            fields.get(0).setText(action);
            fields.get(1).setText(names);
            click(button(dialog, "start.begin"));
        });
        click(button(TestWindow.shell(), what));
    }

    private boolean boardIsInFront() {
        return TestWindow.page().getActiveEditor() != null
                && BOARD.equals(TestWindow.page().getActiveEditor().getSite().getId());
    }

    private void click(Button button) {
        clicks++;
        TestWindow.press(button);
    }

    private static Shell dialog(String title) {
        return Stream.of(Display.getCurrent().getShells())
                .filter(shell -> WorkbenchMessages.TEXTS.get(title).equals(shell.getText())).findFirst().orElseThrow();
    }

    private static Button button(Shell shell, String key) {
        return TestWindow.first(shell, Button.class, button -> WorkbenchMessages.TEXTS.get(key)
                .equals(button.getText()))
                .orElseThrow();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.corolle.ui.project.OpenProject;
import org.corolle.workbench.NoErrorsInLog;
import org.corolle.workbench.TestWindow;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be opened gets a calm page in place of the project: what, where, what to do. Nothing is logged. */
@ExtendWith(NoErrorsInLog.class)
class OpenBadFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void nothingIsOpen() {
        TestWindow.start();
    }

    @Test
    void aFileThatIsNotThere() {
        saysWhatIsWrong(folder.resolve("absent.corolle"));
        TestWindow.picture("problem-absent");
    }

    @Test
    void aFolder() throws IOException {
        saysWhatIsWrong(Files.createDirectory(folder.resolve("dossier.corolle")));
    }

    @Test
    void anEmptyFile() throws IOException {
        saysWhatIsWrong(Files.createFile(folder.resolve("vide.corolle")));
    }

    @Test
    void aTextAndItStaysAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("texte.corolle"), "Bonjour.");

        saysWhatIsWrong(file);

        assertArrayEquals("Bonjour.".getBytes(), Files.readAllBytes(file));
    }

    @Test
    void isNotRememberedAmongTheRecentOnes() throws IOException {
        RecentProjects.clear();

        saysWhatIsWrong(Files.writeString(folder.resolve("texte.corolle"), "Bonjour."));

        assertEquals(List.of(), RecentProjects.list());
    }

    @Test
    void canBeTriedAgainOnceItIsMended() throws IOException {
        Path file = folder.resolve("plus-tard.corolle");
        saysWhatIsWrong(file);
        Files.copy(SampleCopy.in(folder, org.corolle.samples.Sample.DROME_CORE), file);

        TestWindow.press(buttons().get(1));

        assertEquals(file, TestWindow.opened(file).file());
    }

    private static void saysWhatIsWrong(Path file) {
        ProjectOpener.open(TestWindow.page(), file);
        TestWindow.waitFor("a page that says what is wrong with " + file, () -> buttons().size() == 2);
        assertTrue(OpenProject.active(TestWindow.page()).isEmpty());
        assertTrue(TestWindow.first(TestWindow.shell(), Label.class, label -> label.getText().contains(file.toString()))
                .isPresent());
    }

    private static List<Button> buttons() {
        return TestWindow.find(TestWindow.shell(), Button.class, button -> button.isVisible() && button.getText()
                .startsWith("&"));
    }
}

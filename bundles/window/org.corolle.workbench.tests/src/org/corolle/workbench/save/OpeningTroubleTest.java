// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

import org.corolle.hub.Hub;
import org.corolle.hub.OperationPermissions;
import org.corolle.hub.operation.Operation;
import org.corolle.samples.Sample;
import org.corolle.ui.project.OpenProject;
import org.corolle.workbench.NoErrorsInLog;
import org.corolle.workbench.TestWindow;
import org.corolle.workbench.open.ProjectOpener;
import org.corolle.workbench.open.SampleCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A project that cannot be opened as it is: who has it, what is wrong with it, and what can be done. */
@ExtendWith(NoErrorsInLog.class)
class OpeningTroubleTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void aCopyOfTheConserverieIsOpen() throws IOException {
        TestWindow.start();
        file = SampleCopy.in(folder, Sample.CONSERVERIE);
        ProjectOpener.open(TestWindow.page(), file);
    }

    @Test
    void aProjectThatIsOpenElsewhereIsSaidSo() throws Exception {
        Path other = Files.copy(file, folder.resolve("ailleurs.corolle"));
        try (Hub elsewhere = Hub.open(other, OperationPermissions.open(), System::currentTimeMillis)) {
            ProjectOpener.open(TestWindow.page(), other);
            TestWindow.waitFor("a page that says so", () -> TestWindow.says("est déjà ouvert ailleurs"));
            TestWindow.picture("problem-in-use");
        }
        TestWindow.press(TestWindow.button("&Réessayer"));

        assertEquals(other, TestWindow.opened(other).file());
    }

    @Test
    void aDamagedJournalIsSaidAndCanBeSetAside() throws Exception {
        OpenProject open = rename("une");
        rename("deux");
        rename("trois");
        TestWindow.page().closeAllEditors(false);
        Path journal = folder.resolve("conserverie.corolle.journal");
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);

        ProjectOpener.open(TestWindow.page(), file);
        TestWindow.waitFor("a page that says so", () -> TestWindow.says("est abîmé"));
        TestWindow.picture("problem-journal");
        assertTrue(Arrays.equals(bytes, Files.readAllBytes(journal)));
        TestWindow.press(TestWindow.button("Ouvrir le dernier &enregistrement"));

        assertSame(false, TestWindow.opened(file) == open);
        assertTrue(Arrays.equals(bytes, Files.readAllBytes(folder.resolve("conserverie.corolle.journal.aside"))));
    }

    private OpenProject rename(String name) {
        OpenProject open = TestWindow.opened(file);
        open.submit(new Operation.Set(open.project().getId(), "name", name));
        TestWindow.waitFor("the new name", () -> name.equals(open.project().getName()));
        return open;
    }
}

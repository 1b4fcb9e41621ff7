// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.welcome;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.corolle.samples.Sample;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.workbench.NoErrorsInLog;
import org.corolle.workbench.TestWindow;
import org.corolle.workbench.open.RecentProjects;
import org.corolle.workbench.window.WelcomePerspective;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The welcome page: what stands there, and what its links do. */
@ExtendWith(NoErrorsInLog.class)
public class WelcomeTest {

    @BeforeEach
    void nothingIsOpen() throws IOException {
        RecentProjects.clear();
        TestWindow.deleteDocuments();
        TestWindow.start();
    }

    @Test
    void standsAloneWhenNothingIsOpen() {
        assertEquals(WelcomePerspective.ID, TestWindow.page().getPerspective().getId());
        assertEquals(WelcomeEditor.ID, TestWindow.page().getActiveEditor().getSite().getId());
        picturesOf("welcome");
    }

    @Test
    void opensACopyOfASampleAndLeaves() throws IOException {
        Path copy = TestWindow.documents().resolve(Sample.CONSERVERIE.id() + ".corolle");

        TestWindow.follow(link(Sample.CONSERVERIE.title(WindowLanguage.locale())));
        TestWindow.opened(copy);

        try (InputStream sample = Sample.CONSERVERIE.open()) {
            assertArrayEquals(sample.readAllBytes(), Files.readAllBytes(copy));
        }
        assertEquals(1, TestWindow.page().getEditorReferences().length);
        assertTrue(TestWindow.shell().getText().endsWith(" – Corolle"), TestWindow.shell().getText());
    }

    @Test
    void remembersWhatWasOpened() {
        TestWindow.follow(link(Sample.DROME_CORE.title(WindowLanguage.locale())));
        TestWindow.opened(TestWindow.documents().resolve(Sample.DROME_CORE.id() + ".corolle"));
        TestWindow.start();

        TestWindow.follow(link(Sample.DROME_CORE.id()));

        TestWindow.opened(TestWindow.documents().resolve(Sample.DROME_CORE.id() + ".corolle"));
    }

    /** Pictures of the page that is open, at the two sizes of the house. */
    public static void picturesOf(String name) {
        Point before = TestWindow.shell().getSize();
        TestWindow.shell().setSize(1366, 768);
        TestWindow.picture(name + "-1366");
        TestWindow.shell().setSize(before);
    }

    private static Hyperlink link(String text) {
        return TestWindow.first(TestWindow.shell(), Hyperlink.class, link -> text.equals(link.getText())).orElseThrow();
    }
}

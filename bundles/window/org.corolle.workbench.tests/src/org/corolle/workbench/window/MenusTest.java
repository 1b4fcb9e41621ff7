// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.corolle.ui.look.WindowLanguage;
import org.corolle.workbench.NoErrorsInLog;
import org.corolle.workbench.TestWindow;
import org.corolle.workbench.open.RecentProjects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every word of the menus and the toolbar, compared with a list in the language of this window. */
@ExtendWith(NoErrorsInLog.class)
class MenusTest {

    /** What org.eclipse.ui.ide adds: the harness of the tests brings that bundle, the product does not have it. */
    private static final Set<String> OF_THE_HARNESS = Set.of("&Restart");

    @BeforeEach
    void atTheWelcomePage() {
        RecentProjects.clear();
        TestWindow.start();
    }

    @Test
    void menusSayWhatTheListSaysAndNothingElse() throws IOException {
        List<String> said = new ArrayList<>();

        walk(TestWindow.shell().getMenuBar(), "", said);

        assertEquals(list("menus"), String.join("\n", said));
    }

    @Test
    void toolbarSaysWhatTheListSaysAndNothingElse() throws IOException {
        List<String> said = new ArrayList<>();

        for (ToolBar bar : TestWindow.find(TestWindow.shell(), ToolBar.class, ToolBar::isVisible)) {
            Arrays.stream(bar.getItems()).filter(item -> !item.getText().isEmpty())
                    .forEach(item -> said.add(text(item)));
        }

        assertEquals(list("tools"), String.join("\n", said));
    }

    private static String text(ToolItem item) {
        return item.getText() + " (" + item.getToolTipText() + ")";
    }

    private static void walk(Menu menu, String indent, List<String> said) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            if ((item.getStyle() & SWT.SEPARATOR) == 0 && !OF_THE_HARNESS.contains(item.getText())) {
                said.add(indent + item.getText().replaceAll("\t.*", ""));
            }
            if (item.getMenu() != null) {
                walk(item.getMenu(), indent + "  ", said);
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }

    private static String list(String name) throws IOException {
        try (InputStream in = MenusTest.class.getResourceAsStream(name + "_" + WindowLanguage.locale().getLanguage()
                + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}

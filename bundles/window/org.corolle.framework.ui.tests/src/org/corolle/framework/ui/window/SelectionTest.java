// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.corolle.framework.ui.editor.ProjectEditor;
import org.corolle.framework.ui.properties.PropertiesView;
import org.corolle.framework.ui.tree.ProjectTreeView;
import org.corolle.model.framework.Criterion;
import org.corolle.ui.project.OpenProject;
import org.corolle.ui.selection.ElementSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is chosen stays chosen, what is added is in sight, what is called alike is told apart. */
final class SelectionTest {

    @TempDir
    private Path folder;
    private ProjectWindow window;
    private ProjectEditor editor;
    private OpenProject open;

    @BeforeEach
    void openTheIllustratedFramework() throws Exception {
        window = new ProjectWindow();
        editor = window.openSample("conserverie-illustree");
        open = window.project();
    }

    @AfterEach
    void theWindowLoggedNoError() {
        window.close();
    }

    @Test
    void goingFromPartToPartLosesNothingOfWhatIsChosen() throws Exception {
        Criterion criterion = empty();
        ProjectTreeView tree = window.view(ProjectTreeView.ID);
        tree.reveal(criterion);
        ((PropertiesView) window.view(PropertiesView.ID)).follow(criterion);
        window.settle();

        window.page().activate(editor);
        window.settle();
        window.page().activate(tree);
        window.settle();

        assertSame(criterion, ((PropertiesView) window.page().findView(PropertiesView.ID)).shown());
        assertSame(criterion, ElementSelection.element(tree.getSite().getSelectionProvider().getSelection())
                .orElseThrow());
    }

    @Test
    void theFirstIndicatorOfACriterionIsInSightWithTheKeyboardInIt() throws Exception {
        Criterion criterion = empty();
        ((PropertiesView) window.view(PropertiesView.ID)).follow(criterion);
        window.settle();

        press(window.until(() -> window.all(Hyperlink.class).stream()
                .filter(link -> link.getText().replace('\u00A0', ' ').equals("Ajouter : Indicateur")).findFirst()
                .orElse(null)));
        window.until(() -> criterion.getIndicators().size() == 1);
        window.until(() -> Display.getCurrent().getFocusControl() instanceof Text field && field.getSize().y > 0);
        window.settle();

        Text field = (Text) Display.getCurrent().getFocusControl();
        assertTrue(isInSight(field), "the new field is on the page that one sees: " + field.getBounds());
        field.setText("Savoir-faire transmis");
        window.until(() -> "Savoir-faire transmis".equals(criterion.getIndicators().get(0).getName()));
    }

    @Test
    void twoProjectsOfOneTitleAreToldApartByTheirFiles() throws Exception {
        String alone = editor.getTitle();
        Path copy = Files.copy(open.file(), folder.resolve("copie.corolle"));

        ProjectEditor second = window.open(copy);
        window.until(() -> !editor.getTitle().equals(alone));

        assertEquals(alone + " – copie.corolle", second.getTitle());
        assertEquals(alone + " – conserverie-illustree.corolle", editor.getTitle());

        window.page().closeEditor(second, false);
        window.until(() -> editor.getTitle().equals(alone));
    }

    private Criterion empty() {
        return open.project().getFramework().getDimensions().stream().flatMap(d -> d.getCriteria().stream())
                .filter(c -> c.getIndicators().isEmpty()).findFirst().orElseThrow();
    }

    private static void press(Hyperlink link) {
        Event enter = new Event();
        enter.character = SWT.CR;
        link.notifyListeners(SWT.KeyDown, enter);
    }

    private static boolean isInSight(Control control) {
        Control form = control;
        while (!(form instanceof ScrolledForm)) {
            form = form.getParent();
        }
        Point place = form.toControl(control.toDisplay(0, 0));
        return place.y >= 0 && place.y + control.getSize().y <= form.getSize().y;
    }
}

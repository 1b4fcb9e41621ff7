// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectWriter;
import org.corolle.framework.ui.editor.ProjectEditor;
import org.corolle.framework.ui.text.TinyProject;
import org.corolle.model.project.ProjectFactory;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmptyProjectTest {

    @TempDir
    Path folder;

    @Test
    void eachPageOfAnEmptyProjectInvitesToTheFirstAct() throws Exception {
        Path file = folder.resolve("vide.corolle");
        new ProjectWriter().write(TinyProject.named(ProjectFactory.eINSTANCE.createEvaluationProject(), null), file,
                Progress.NONE);

        try (ProjectWindow window = new ProjectWindow()) {
            ProjectEditor editor = window.open(file);
            window.picture("empty-overview");
            assertTrue(says(window, "Ce projet est encore vide."));
            editor.turnTo("Matrice");
            window.picture("empty-matrix");
            assertTrue(says(window, "Une chaîne croise des activités principales et des circuits."));
            editor.turnTo("Questions");
            assertTrue(says(window, "Écrivez d’abord le questionnement stratégique"));
            for (String page : List.of("Grille d’indicateurs", "Plan de recueil")) {
                editor.turnTo(page);
                window.settle();
                window.picture("empty-" + page);
                assertEquals(0, window.all(org.eclipse.nebula.widgets.nattable.NatTable.class).size(), page);
            }
        }
    }

    private static boolean says(ProjectWindow window, String words) {
        window.settle();
        return window.all(Label.class).stream().anyMatch(l -> l.getText().contains(words));
    }
}

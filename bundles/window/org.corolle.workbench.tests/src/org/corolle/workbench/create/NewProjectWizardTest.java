// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectReader;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.Template;
import org.corolle.workbench.NoErrorsInLog;
import org.corolle.workbench.TestWindow;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(NoErrorsInLog.class)
class NewProjectWizardTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void nothingIsOpen() {
        TestWindow.start();
    }

    @ParameterizedTest
    @EnumSource
    void makesAProjectFromEachTemplate(Template template) throws Exception {
        Path file = folder.resolve(template.id() + ".corolle");

        List<String> problems = create(new NewProjectRequest(template, "L’été à Romans", "Romans-sur-Isère",
                "Maison de quartier", file, Optional.empty()));

        assertEquals(List.of(), problems);
        EvaluationProject project = read(file);
        assertEquals("L’été à Romans", project.getName());
        assertEquals("Romans-sur-Isère", project.getTerritory().getName());
        assertEquals("Maison de quartier", project.getOrganisation());
    }

    @Test
    void leavesOutWhatNobodySaid() throws Exception {
        Path file = folder.resolve("court.corolle");

        create(new NewProjectRequest(Template.EMPTY, "Court", "", "", file, Optional.empty()));

        assertNull(read(file).getTerritory());
        assertNull(read(file).getOrganisation());
    }

    @Test
    void neverReplacesAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("ancien.corolle"), "precious");

        List<String> problems = create(new NewProjectRequest(Template.EMPTY, "Ancien", "", "", file, Optional.empty()));

        assertEquals(1, problems.size());
        assertEquals("precious", Files.readString(file));
    }

    @Test
    void theWizardAsksThenOpensTheProject() {
        NewProjectWizard wizard = new NewProjectWizard(TestWindow.page(), folder);
        WizardDialog dialog = new WizardDialog(TestWindow.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        TestWindow.picture(dialog.getShell(), "new-project-1");
        assertFalse(wizard.canFinish());

        dialog.showPage(wizard.getPages()[1]);
        List<Text> fields = TestWindow.find(wizard.getPages()[1].getControl(), Text.class, text -> true);
        fields.get(0).setText("Évaluation de l’épicerie");
        TestWindow.picture(dialog.getShell(), "new-project-2");
        wizard.performFinish();
        dialog.close();

        assertNotNull(TestWindow.opened(folder.resolve("evaluation-de-l-epicerie.corolle")));
    }

    @Test
    void theWizardRefusesANameThatIsTakenOrEmptyAndAFolderThatIsNone() throws IOException {
        Files.createFile(folder.resolve("pris.corolle"));
        NewProjectWizard wizard = new NewProjectWizard(TestWindow.page(), folder);
        WizardDialog dialog = new WizardDialog(TestWindow.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        List<Text> fields = TestWindow.find(wizard.getPages()[1].getControl(), Text.class, text -> true);

        fields.get(0).setText("Pris");
        assertNotNull(wizard.getPages()[1].getErrorMessage());
        fields.get(0).setText("?!");
        assertNotNull(wizard.getPages()[1].getErrorMessage());
        fields.get(0).setText("Libre");
        assertNull(wizard.getPages()[1].getErrorMessage());
        fields.get(3).setText("relative/folder");
        assertNotNull(wizard.getPages()[1].getErrorMessage());

        dialog.close();
    }

    private static List<String> create(NewProjectRequest request) throws InterruptedException {
        List<String> problems = new ArrayList<>();
        CreationJob job = new CreationJob(request, () -> { }, problems::add);
        job.schedule();
        job.join();
        return problems;
    }

    private static EvaluationProject read(Path file) throws ProjectProblem {
        return new ProjectReader().read(file, Progress.NONE);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.corolle.framework.ui.grid.GridChoice;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.window.ProjectWindow;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportWizardTest {

    @TempDir
    Path folder;
    private ProjectWindow window;
    private WizardDialog dialog;

    @BeforeEach
    void openTheConserverie() throws Exception {
        window = new ProjectWindow();
        window.openSample("conserverie");
    }

    @AfterEach
    void theWindowLoggedNoError() {
        dialog.close();
        window.close();
    }

    @Test
    void writesWhatIsAskedAndRemembersIt() throws Exception {
        ExportWizard wizard = wizard(EnumSet.of(GridKind.MATRIX, GridKind.QUESTIONS),
                EnumSet.of(GridFormat.XLSX, GridFormat.HTML), folder);
        window.picture("export");

        assertTrue(wizard.canFinish());
        assertTrue(wizard.performFinish());

        assertEquals(4, wizard.written().size());
        assertTrue(wizard.written().stream().allMatch(Files::isRegularFile));
    }

    @Test
    void saysThatFilesWillBeReplaced() throws Exception {
        Files.writeString(folder.resolve("Conserverie.xlsx"), "old");

        IWizardPage page = wizard(Set.of(GridKind.MATRIX), Set.of(GridFormat.XLSX), folder).getPages()[0];

        assertTrue(page.isPageComplete());
        assertEquals("Des fichiers du même nom seront remplacés.", page.getMessage());
    }

    @Test
    void aFolderThatIsNotThereIsSaidBeforeAnythingIsWritten() {
        ExportWizard wizard = wizard(Set.of(GridKind.MATRIX), Set.of(GridFormat.XLSX), folder.resolve("gone"));

        assertFalse(wizard.canFinish());
        assertEquals("Ce dossier n’existe pas. Choisissez un dossier.", wizard.getPages()[0].getErrorMessage());
    }

    @Test
    void noDocumentAndNoFormatAreSaid() {
        assertEquals("Choisissez au moins un document.", wizard(Set.of(), Set.of(GridFormat.XLSX), folder)
                .getPages()[0].getErrorMessage());
        dialog.close();
        assertEquals("Choisissez au moins un format.", wizard(Set.of(GridKind.MATRIX), Set.of(), folder)
                .getPages()[0].getErrorMessage());
    }

    @Test
    void whatCannotBeWrittenKeepsTheWizardOpenAndSaysWhy() throws Exception {
        Files.createDirectory(folder.resolve("Conserverie.xlsx"));
        ExportWizard wizard = wizard(Set.of(GridKind.MATRIX), Set.of(GridFormat.XLSX), folder);

        assertFalse(wizard.performFinish());

        assertTrue(wizard.getPages()[0].getErrorMessage().contains("Conserverie.xlsx"),
                wizard.getPages()[0].getErrorMessage());
    }

    private ExportWizard wizard(Set<GridKind> kinds, Set<GridFormat> formats, Path place) {
        ExportWizard wizard = new ExportWizard(window.project(), new ExportChoices(kinds,
                new GridChoice(GridPreset.EVALUATOR, List.of()), formats, Locale.FRENCH, place, "Conserverie"),
                FrameworkMessages.in(Locale.FRENCH));
        dialog = new ExportDialog(window.page().getWorkbenchWindow().getShell(), wizard,
                FrameworkMessages.in(Locale.FRENCH));
        dialog.setBlockOnOpen(false);
        dialog.open();
        window.settle();
        return wizard;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.corolle.framework.ui.grid.GridChoice;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.widgets.ActionFactory;
import org.corolle.framework.ui.window.ProjectWindow;
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
        ExportWizard wizard = wizard(Set.of("matrix", "questions", "chain"), Set.of("xlsx", "html", "svg"), folder);
        window.picture("export");
        ExportChoices asked = ((ExportPage) wizard.getPages()[0]).choices();

        assertTrue(wizard.canFinish());
        assertTrue(wizard.performFinish());

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("conserverie-chaine.svg", "conserverie-matrice.html", "conserverie-matrice.xlsx",
                    "conserverie-questions.html", "conserverie-questions.xlsx"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals(5, wizard.written().size());
        ExportChoices remembered = new ExportMemory(ActionFactory.settings(ExportWizard.class)).read("en",
                Path.of("elsewhere"), asked.columns());
        assertEquals(asked, remembered);
        assertEquals(Set.of("xlsx", "html", "svg"), remembered.formats());
        assertEquals(folder, remembered.folder());
        assertEquals(3, remembered.documents().size(), remembered.documents().toString());
    }

    @Test
    void filesThatAreThereAreOnlyReplacedWhenTicked() throws Exception {
        Files.writeString(folder.resolve("conserverie-matrice.xlsx"), "old");
        IWizardPage kept = wizard(Set.of("matrix"), Set.of("xlsx"), folder).getPages()[0];

        assertFalse(kept.isPageComplete());
        assertEquals("Des fichiers du même nom sont déjà dans ce dossier. Cochez « Remplacer », ou choisissez un autre "
                + "dossier.", plain(kept.getErrorMessage()));

        dialog.close();
        ExportWizard replacing = wizard(Set.of("matrix"), Set.of("xlsx"), folder, true);

        assertEquals("Des fichiers du même nom seront remplacés.", replacing.getPages()[0].getMessage());
        assertTrue(replacing.performFinish());
        assertTrue(Files.size(folder.resolve("conserverie-matrice.xlsx")) > "old".length());
    }

    @Test
    void aFolderThatIsNotThereIsSaidBeforeAnythingIsWritten() {
        ExportWizard wizard = wizard(Set.of("matrix"), Set.of("xlsx"), folder.resolve("gone"));

        assertFalse(wizard.canFinish());
        assertEquals("Ce dossier n’existe pas. Choisissez un dossier.", wizard.getPages()[0].getErrorMessage());
    }

    @Test
    void noDocumentNoFormatAndNoFormatForADocumentAreSaid() {
        assertEquals("Choisissez au moins un document.", error(Set.of(), Set.of("xlsx")));
        assertEquals("Choisissez au moins un format.", error(Set.of("matrix"), Set.of()));
        assertEquals("Choisissez un format pour « Matrice de la chaîne de valeur » : xlsx, ods, csv, html.",
                error(Set.of("matrix"), Set.of("pdf")));
    }

    @Test
    void whatCannotBeWrittenKeepsTheWizardOpenAndSaysWhy() throws Exception {
        Files.createDirectory(folder.resolve("conserverie-matrice.xlsx"));
        ExportWizard wizard = wizard(Set.of("matrix", "questions"), Set.of("xlsx"), folder, true);

        assertFalse(wizard.performFinish());

        String error = wizard.getPages()[0].getErrorMessage();
        assertTrue(error.startsWith("Un document n’a pas été écrit."), error);
        assertTrue(error.contains("conserverie-matrice.xlsx") && error.contains("un dossier porte déjà ce nom"), error);
        assertTrue(Files.isRegularFile(folder.resolve("conserverie-questions.xlsx")));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private String error(Set<String> documents, Set<String> formats) {
        String error = plain(wizard(documents, formats, folder).getPages()[0].getErrorMessage());
        dialog.close();
        return error;
    }

    private ExportWizard wizard(Set<String> documents, Set<String> formats, Path place) {
        return wizard(documents, formats, place, false);
    }

    private ExportWizard wizard(Set<String> documents, Set<String> formats, Path place, boolean replace) {
        FrameworkMessages french = FrameworkMessages.in(Locale.FRENCH);
        ExportWizard wizard = new ExportWizard(window.project(), new ExportChoices(documents,
                new GridChoice(GridPreset.EVALUATOR, List.of()), Map.of(), formats, Set.of("fr"), place, replace),
                french);
        dialog = new ExportDialog(window.page().getWorkbenchWindow().getShell(), wizard, french);
        dialog.setBlockOnOpen(false);
        dialog.open();
        window.settle();
        return wizard;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.corolle.framework.ui.grid.GridChoice;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportChoicesTest {

    private static final GridChoice COLUMNS = new GridChoice(GridPreset.FUNDER, List.of());

    @TempDir
    Path folder;

    @Test
    void oneDocumentIsCalledAsAsked() {
        ExportChoices one = choices(Set.of(GridKind.INDICATORS), Set.of(GridFormat.XLSX), "Grille 2019");

        assertEquals(List.of(folder.resolve("Grille 2019.xlsx")), files(one));
    }

    @Test
    void severalDocumentsAreCalledAfterWhatTheyAre() {
        ExportChoices two = choices(EnumSet.of(GridKind.QUESTIONS, GridKind.MATRIX),
                EnumSet.of(GridFormat.CSV, GridFormat.ODS), "Conserverie");

        assertEquals(4, files(two).stream().distinct().count());
        assertEquals(folder.resolve("Conserverie - " + GridKind.MATRIX.title(Locale.FRENCH) + ".ods"), files(two)
                .get(0));
    }

    @Test
    void aNameThatNoFileSystemTakesIsCleaned() {
        assertEquals("a-b- c", ExportChoices.clean(" a/b: c.. "));
        assertEquals("", ExportChoices.clean(" . "));
        assertFalse(ExportChoices.clean("x".repeat(400)).length() > 120);
    }

    @Test
    void choicesAreRememberedUntilTheNextTime() {
        DialogSettings settings = new DialogSettings("export");
        ExportChoices choices = new ExportChoices(EnumSet.of(GridKind.COVERAGE), COLUMNS, EnumSet.of(GridFormat.HTML),
                Locale.ENGLISH, folder, "N");

        new ExportMemory(settings).write(choices);

        assertEquals(choices, new ExportMemory(settings).read(Locale.FRENCH, Path.of("elsewhere"), "N", COLUMNS));
    }

    @Test
    void aFolderThatIsGoneAndOldWordsCountAsNeverSaid() {
        DialogSettings settings = new DialogSettings("export");
        settings.put("folder", folder.resolve("gone").toString());
        settings.put("kinds", new String[] {"OLD"});

        ExportChoices first = new ExportMemory(settings).read(Locale.FRENCH, folder, "Une : démarche", COLUMNS);

        assertEquals(new ExportChoices(Set.of(GridKind.INDICATORS), COLUMNS, Set.of(GridFormat.XLSX), Locale.FRENCH,
                folder, "Une - démarche"), first);
    }

    private ExportChoices choices(Set<GridKind> kinds, Set<GridFormat> formats, String name) {
        return new ExportChoices(kinds, COLUMNS, formats, Locale.FRENCH, folder, name);
    }

    private static List<Path> files(ExportChoices choices) {
        return choices.documents(LocalDate.EPOCH).stream().map(ExportChoices.Document::file).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.corolle.framework.ui.grid.GridChoice;
import org.corolle.grids.grid.GridPreset;
import org.corolle.model.chain.ChainFactory;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;
import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportChoicesTest {

    private static final GridChoice COLUMNS = new GridChoice(GridPreset.FUNDER, List.of());
    private static final Path PROJECT_FILE = Path.of("Conserverie.corolle");

    private final EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();

    @TempDir
    Path folder;

    private List<String> names(Set<String> documents, Set<String> formats, Set<String> languages, Map<String,
            String> options) {
        return new ExportChoices(documents, COLUMNS, options, formats, languages, folder, false)
                .files(project, PROJECT_FILE, LocalDate.EPOCH).stream()
                .map(file -> folder.relativize(file.target()).toString()).toList();
    }

    private ValueChain chain(String id, String name) {
        ValueChain chain = ChainFactory.eINSTANCE.createValueChain();
        chain.setId(id);
        chain.setName(name);
        project.getChains().add(chain);
        return chain;
    }

    @Test
    void filesAreCalledAsTheCommandLineCallsThem() {
        assertEquals(List.of("Conserverie-indicateurs-financeur.xlsx", "Conserverie-matrice.xlsx"),
                names(Set.of("matrix", "indicators"), Set.of("xlsx", "pdf"), Set.of("fr"), Map.of()));
    }

    @Test
    void eachDocumentIsWrittenInTheFormatsThatItKnowsAndInEachLanguage() {
        assertEquals(List.of("Conserverie-questions.csv", "Conserverie-questions-en.csv",
                "Conserverie-parties-prenantes.svg", "Conserverie-stakeholders.svg"),
                names(Set.of("questions", "stakeholder-map"), Set.of("csv", "svg"), Set.of("fr", "en"), Map.of()));
    }

    @Test
    void onlyTheDrawingsThatAreMeantAreWrittenAndBlankOnesSaySo() {
        chain("a", "Le don");
        chain("b", "La vente");

        assertEquals(List.of("Conserverie-chaine-la-vente.pdf"),
                names(Set.of("chain b"), Set.of("pdf"), Set.of("fr"), Map.of()));
        assertEquals(List.of("Conserverie-chaine-le-don-a-remplir.pdf", "Conserverie-chaine-la-vente-a-remplir.pdf"),
                names(Set.of("chain"), Set.of("pdf"), Set.of("fr"), Map.of("blank", "true")));
    }

    @Test
    void choicesAreRememberedUntilTheNextTime() {
        DialogSettings settings = new DialogSettings("export");
        ExportChoices choices = new ExportChoices(Set.of("coverage", "chain b"), COLUMNS,
                Map.of("page", "a0", "blank", "true"), Set.of("html", "svg"), Set.of("en", "fr"), folder, false);

        new ExportMemory(settings).write(choices);

        assertEquals(choices, new ExportMemory(settings).read("fr", Path.of("elsewhere"), COLUMNS));
    }

    @Test
    void aFolderThatIsGoneAndOldWordsCountAsNeverSaid() {
        DialogSettings settings = new DialogSettings("export");
        settings.put("folder", folder.resolve("gone").toString());
        settings.put("option.page", "a17");

        ExportChoices first = new ExportMemory(settings).read("fr", folder, COLUMNS);

        assertEquals(new ExportChoices(Set.of("indicators"), COLUMNS, Map.of(), Set.of("xlsx", "pdf"), Set.of("fr"),
                folder, false), first);
    }
}

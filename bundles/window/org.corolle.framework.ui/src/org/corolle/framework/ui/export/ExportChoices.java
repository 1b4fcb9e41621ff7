// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.corolle.core.document.DocumentFamily;
import org.corolle.core.document.DocumentFile;
import org.corolle.core.document.DocumentFormat;
import org.corolle.core.document.DocumentOption;
import org.corolle.core.document.DocumentOrder;
import org.corolle.core.document.DocumentPlan;
import org.corolle.core.document.DocumentRequest;
import org.corolle.framework.ui.export.WindowDocuments.Offer;
import org.corolle.framework.ui.grid.GridChoice;
import org.corolle.grids.GridBuilder;
import org.corolle.grids.document.GridDocuments;
import org.corolle.grids.grid.GridColumn;
import org.corolle.model.project.EvaluationProject;

/**
 * What the user asked to export.
 *
 * @param documents keys of documents, or of kinds
 * @param columns   of the indicator grid
 * @param options   of drawings, by their ids
 * @param formats   ids
 * @param languages codes, fr and en
 * @param replace   whether files of the same name may be replaced
 */
public record ExportChoices(Set<String> documents, GridChoice columns, Map<String, String> options, Set<String> formats,
        Set<String> languages, Path folder, boolean replace) {

    public ExportChoices {
        documents = Set.copyOf(documents);
        options = Map.copyOf(options);
        formats = Set.copyOf(formats);
        languages = Set.copyOf(languages);
    }

    /** The files to write, named as the command line names them. */
    public List<DocumentFile> files(EvaluationProject project, Path projectFile, LocalDate date) {
        List<DocumentOrder> orders = new ArrayList<>();
        for (Offer offer : chosen(project)) {
            List<DocumentFormat> wanted = offer.kind().formats().stream().filter(f -> formats.contains(f.id()))
                    .toList();
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                if (languages.contains(language.getLanguage()) && !wanted.isEmpty()) {
                    orders.addAll(new DocumentOrder(offer.kind(), new DocumentRequest(wanted.get(0), language, date,
                            offer.subject(), options(offer, language))).in(wanted, List.of(language)));
                }
            }
        }
        return DocumentPlan.in(folder, DocumentPlan.stem(projectFile), project, orders);
    }

    /** The documents of this project that are asked for. */
    List<Offer> chosen(EvaluationProject project) {
        List<Offer> chosen = new ArrayList<>();
        for (DocumentFamily family : DocumentFamily.values()) {
            WindowDocuments.offers(project, Locale.FRENCH, family).stream()
                    .filter(offer -> documents.stream().anyMatch(offer::isMeantBy)).forEach(chosen::add);
        }
        return chosen;
    }

    private Map<String, String> options(Offer offer, Locale language) {
        Map<String, String> said = new HashMap<>(options);
        said.put(GridDocuments.PRESET, GridDocuments.word(columns.preset()));
        if (!columns.columns().isEmpty()) {
            List<String> known = GridBuilder.available(columns.preset(), language).stream().map(GridColumn::id)
                    .toList();
            said.put(GridDocuments.COLUMNS, String.join(",", columns.columns().stream().filter(known::contains)
                    .toList()));
        }
        said.keySet().retainAll(offer.kind().options().stream().map(DocumentOption::id).toList());
        return said;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.corolle.framework.ui.grid.GridChoice;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;

/** What the user asked to export: documents, the columns of the indicator grid, formats, language, folder and name. */
public record ExportChoices(Set<GridKind> kinds, GridChoice columns, Set<GridFormat> formats, Locale language,
        Path folder, String name) {

    /** One file to write. */
    public record Document(org.corolle.grids.grid.GridRequest request, GridFormat format, Path file) { }

    public ExportChoices {
        kinds = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
        formats = formats.isEmpty() ? Set.of() : EnumSet.copyOf(formats);
    }

    /**
     * The files, in the order of documents and formats; each is named after the project, its document and its format.
     */
    public List<Document> documents(LocalDate date) {
        List<Document> documents = new ArrayList<>();
        for (GridKind kind : kinds) {
            for (GridFormat format : formats) {
                documents.add(new Document(columns.request(kind, language, date), format,
                        folder.resolve(fileName(kind, format))));
            }
        }
        return documents;
    }

    /** The name of one file: what the user typed, the document when there are several, and the format's ending. */
    public String fileName(GridKind kind, GridFormat format) {
        String document = kinds.size() > 1 ? " - " + kind.title(language) : "";
        return clean(name + document) + "." + format.extension();
    }

    /** A name that every file system takes. */
    public static String clean(String name) {
        String clean = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip().replaceAll("[. ]+$", "");
        return clean.length() > 120 ? clean.substring(0, 120).strip() : clean;
    }
}

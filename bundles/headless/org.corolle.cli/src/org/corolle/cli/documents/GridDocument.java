// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.corolle.cli.command.CommandTexts;
import org.corolle.cli.command.WordChoice;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridRequest;

/** One file to generate: which grid, with which preset if it has any, in which format. */
public record GridDocument(GridKind kind, GridPreset preset, GridFormat format) {

    static final WordChoice<GridKind> KINDS = WordChoice.of("document", GridKind.values(), GridDocument::word);
    static final WordChoice<GridPreset> PRESETS = WordChoice.of("preset", GridPreset.values(), GridDocument::lower);
    static final WordChoice<GridFormat> FORMATS = WordChoice.of("format", GridFormat.values(), GridFormat::extension);

    /** Every document of these kinds, in these formats; indicator grids with each of these presets. */
    public static List<GridDocument> all(List<GridKind> kinds, List<GridPreset> presets, List<GridFormat> formats) {
        List<GridDocument> documents = new ArrayList<>();
        for (GridKind kind : kinds) {
            for (GridPreset preset : kind == GridKind.INDICATORS ? presets : presets.subList(0, 1)) {
                formats.forEach(format -> documents.add(new GridDocument(kind, preset, format)));
            }
        }
        return documents;
    }

    public GridRequest request(List<String> columns, Locale locale, LocalDate date) {
        return new GridRequest(kind, preset, kind == GridKind.INDICATORS ? columns : List.of(), locale, date);
    }

    /** The file's name: the project's, the document's and the preset's, in the document's language. */
    public String fileName(String stem, Locale locale) {
        CommandTexts texts = CommandTexts.in(locale);
        String what = texts.get("file." + word(kind));
        String with = kind == GridKind.INDICATORS ? "-" + texts.get("file." + lower(preset)) : "";
        return stem + "-" + what + with + "." + format.extension();
    }

    /** How the kind is written on the command line. */
    static String word(GridKind kind) {
        return kind == GridKind.COLLECTION_PLAN ? "plan" : lower(kind);
    }

    static String lower(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT);
    }
}

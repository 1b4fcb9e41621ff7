// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.corolle.grids.GridFormat;
import org.corolle.grids.GridKind;
import org.corolle.grids.GridPreset;
import org.corolle.grids.GridRequest;

/** One file to generate: which grid, with which preset if it has any, in which format. */
record Document(GridKind kind, GridPreset preset, GridFormat format) {

    static final Choice<GridKind> KINDS = Choice.of("document", GridKind.values(), Document::word);
    static final Choice<GridPreset> PRESETS = Choice.of("preset", GridPreset.values(), Document::lower);
    static final Choice<GridFormat> FORMATS = Choice.of("format", GridFormat.values(), GridFormat::extension);

    /** Every document of these kinds, in these formats; indicator grids with each of these presets. */
    static List<Document> all(List<GridKind> kinds, List<GridPreset> presets, List<GridFormat> formats) {
        List<Document> documents = new ArrayList<>();
        for (GridKind kind : kinds) {
            for (GridPreset preset : kind == GridKind.INDICATORS ? presets : presets.subList(0, 1)) {
                formats.forEach(format -> documents.add(new Document(kind, preset, format)));
            }
        }
        return documents;
    }

    GridRequest request(List<String> columns, Locale locale, LocalDate date) {
        return new GridRequest(kind, preset, kind == GridKind.INDICATORS ? columns : List.of(), locale, date);
    }

    /** The file's name: the project's, the document's and the preset's, in the document's language. */
    String fileName(String stem, Locale locale) {
        Texts texts = Texts.in(locale);
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

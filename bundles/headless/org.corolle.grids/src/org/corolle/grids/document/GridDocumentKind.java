// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.corolle.core.Progress;
import org.corolle.core.document.DocumentFamily;
import org.corolle.core.document.DocumentFormat;
import org.corolle.core.document.DocumentKind;
import org.corolle.core.document.DocumentOption;
import org.corolle.core.document.DocumentProblem;
import org.corolle.core.document.DocumentRequest;
import org.corolle.core.document.DocumentSubject;
import org.corolle.core.text.TextBundle;
import org.corolle.grids.GridExport;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridRequest;
import org.corolle.model.project.EvaluationProject;

/** A grid as a document. */
record GridDocumentKind(GridKind kind) implements DocumentKind {

    @Override
    public String id() {
        return GridDocuments.id(kind);
    }

    @Override
    public DocumentFamily family() {
        return DocumentFamily.GRID;
    }

    @Override
    public String title(Locale reader) {
        return kind.title(reader);
    }

    @Override
    public String title(DocumentRequest request, Locale reader) {
        return kind == GridKind.INDICATORS
                ? title(reader) + " (" + GridDocuments.preset(request).title(reader) + ")" : title(reader);
    }

    @Override
    public List<DocumentFormat> formats() {
        return GridDocuments.FORMATS;
    }

    @Override
    public List<DocumentOption> options() {
        if (kind != GridKind.INDICATORS) {
            return List.of();
        }
        List<String> presets = Arrays.stream(GridPreset.values()).map(GridDocuments::word).toList();
        return List.of(
                new DocumentOption(GridDocuments.PRESET, DocumentOption.Type.CHOICE, presets,
                        reader -> texts(reader).get("option.preset"),
                        (preset, reader) -> GridPreset.valueOf(preset.toUpperCase(Locale.ROOT)).title(reader)),
                new DocumentOption(GridDocuments.COLUMNS, DocumentOption.Type.WORDS, List.of(),
                        reader -> texts(reader).get("option.columns"), (column, reader) -> column));
    }

    @Override
    public List<DocumentSubject> subjects(EvaluationProject project, Locale locale) {
        return List.of(DocumentSubject.PROJECT);
    }

    @Override
    public String fileName(EvaluationProject project, DocumentRequest request) {
        TextBundle texts = texts(request.locale());
        String name = texts.get("file." + id());
        return kind == GridKind.INDICATORS
                ? name + "-" + texts.get("file." + GridDocuments.word(GridDocuments.preset(request))) : name;
    }

    @Override
    public void write(EvaluationProject project, DocumentRequest request, OutputStream out, Progress progress)
            throws IOException, DocumentProblem {
        GridRequest grid = new GridRequest(kind, GridDocuments.preset(request), request.words(GridDocuments.COLUMNS),
                request.locale(), request.date());
        GridFormat format = GridFormat.valueOf(request.format().id().toUpperCase(Locale.ROOT));
        GridExport.write(project, grid, format, out, progress);
    }

    private static TextBundle texts(Locale locale) {
        return TextBundle.of(GridDocumentKind.class, "documents", locale);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.corolle.core.Progress;
import org.corolle.core.document.DocumentFamily;
import org.corolle.core.document.DocumentFormat;
import org.corolle.core.document.DocumentKind;
import org.corolle.core.document.DocumentOption;
import org.corolle.core.document.DocumentPlan;
import org.corolle.core.document.DocumentRequest;
import org.corolle.core.document.DocumentSubject;
import org.corolle.core.labels.Labels;
import org.corolle.core.query.ElementById;
import org.corolle.core.text.TextBundle;
import org.corolle.diagrams.Diagrams;
import org.corolle.diagrams.export.DrawingExport;
import org.corolle.diagrams.export.DrawingFormat;
import org.corolle.diagrams.request.DiagramChoice;
import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.model.project.EvaluationProject;

/** A drawing as a document. */
record DrawingDocumentKind(DiagramType type) implements DocumentKind {

    @Override
    public String id() {
        return type.id();
    }

    @Override
    public DocumentFamily family() {
        return DocumentFamily.DRAWING;
    }

    @Override
    public String title(Locale reader) {
        return DrawingDocuments.texts(reader).get("kind." + type.id());
    }

    @Override
    public String title(DocumentRequest request, Locale reader) {
        return request.subject().title().isEmpty() ? title(reader) : request.subject().title();
    }

    @Override
    public List<DocumentFormat> formats() {
        return DrawingDocuments.FORMATS;
    }

    @Override
    public List<DocumentOption> options() {
        return DrawingDocuments.OPTIONS;
    }

    @Override
    public List<DocumentSubject> subjects(EvaluationProject project, Locale locale) {
        return choices(project, locale).stream().map(choice -> new DocumentSubject(choice.subject(),
                choice.dimension(), choice.title(), isEmpty(project, choice))).toList();
    }

    @Override
    public boolean isPart() {
        return type == DiagramType.CIRCUIT || type == DiagramType.PETAL;
    }

    /** The kind, what it shows where the project has several of them, and the petal. */
    @Override
    public String fileName(EvaluationProject project, DocumentRequest request) {
        TextBundle texts = DrawingDocuments.texts(request.locale());
        List<String> parts = new ArrayList<>(List.of(texts.get("file." + type.id())));
        if (choices(project, request.locale()).stream().map(DiagramChoice::subject).distinct().count() > 1) {
            parts.add(word(project, request.subject().element(), request.locale()));
        }
        parts.add(word(project, request.subject().part(), request.locale()));
        if (request.flag(DrawingDocuments.BLANK)) {
            parts.add(texts.get("file.blank"));
        }
        return parts.stream().filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining("-"));
    }

    @Override
    public void write(EvaluationProject project, DocumentRequest request, OutputStream out, Progress progress)
            throws IOException {
        export(request).write(project, drawing(request), out);
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    @Override
    public List<String> remarks(EvaluationProject project, DocumentRequest request, Locale reader) {
        return export(request).undrawable(project, drawing(request)).stream()
                .map(missing -> DrawingExport.said(missing, reader)).toList();
    }

    private DiagramRequest drawing(DocumentRequest request) {
        return new DiagramRequest(type, request.subject().element(), request.subject().part(), request.locale(),
                DrawingDocuments.look(request), false, request.flag(DrawingDocuments.BLANK));
    }

    private static DrawingExport export(DocumentRequest request) {
        DrawingFormat format = DrawingDocuments.value(request.format().id(), DrawingFormat.class);
        return new DrawingExport(format, DrawingDocuments.paper(request), DrawingDocuments.orientation(request),
                request.date(), DrawingDocuments.letters(request));
    }

    private List<DiagramChoice> choices(EvaluationProject project, Locale locale) {
        return Diagrams.choices(project, locale).stream().filter(choice -> choice.type() == type).toList();
    }

    /** A drawing of nothing is an invitation on a screen; on paper it says nothing. */
    private boolean isEmpty(EvaluationProject project, DiagramChoice choice) {
        return type == DiagramType.STAKEHOLDER_MAP ? project.getStakeholders().isEmpty()
                : type != DiagramType.FRAMEWORK_FLOWER && choice.subject().isEmpty();
    }

    private static String word(EvaluationProject project, String id, Locale locale) {
        return id.isEmpty() ? "" : ElementById.find(project, id)
                .map(element -> DocumentPlan.word(Labels.in(locale).of(element))).orElse("");
    }
}

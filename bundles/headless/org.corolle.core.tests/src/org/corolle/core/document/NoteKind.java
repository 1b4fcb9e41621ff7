// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.corolle.core.Progress;
import org.corolle.model.project.EvaluationProject;

/** The smallest kind of document: a text file with the subject's title. */
final class NoteKind implements DocumentKind {

    static final DocumentFormat TXT = new DocumentFormat("txt", locale -> "Text");
    static final DocumentFormat MD = new DocumentFormat("md", locale -> "Markdown");

    /** What happens while it is written. */
    @FunctionalInterface
    interface Writing {
        void write(DocumentRequest request, OutputStream out) throws IOException, DocumentProblem;
    }

    private final String id;
    private final Writing writing;

    NoteKind(String id, Writing writing) {
        this.id = id;
        this.writing = writing;
    }

    static NoteKind note() {
        return new NoteKind("note", (request, out) -> out.write(text(request).getBytes(StandardCharsets.UTF_8)));
    }

    static String text(DocumentRequest request) {
        return request.locale() + " " + request.format().id() + " " + request.subject().title();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public DocumentFamily family() {
        return DocumentFamily.GRID;
    }

    @Override
    public String title(Locale reader) {
        return id;
    }

    @Override
    public String title(DocumentRequest request, Locale reader) {
        return request.subject().title();
    }

    @Override
    public List<DocumentFormat> formats() {
        return List.of(TXT, MD);
    }

    @Override
    public List<DocumentOption> options() {
        return List.of();
    }

    @Override
    public List<DocumentSubject> subjects(EvaluationProject project, Locale locale) {
        return List.of(DocumentSubject.PROJECT);
    }

    @Override
    public String fileName(EvaluationProject project, DocumentRequest request) {
        String subject = DocumentPlan.word(request.subject().title());
        return subject.isEmpty() ? id : id + "-" + subject;
    }

    @Override
    public void write(EvaluationProject project, DocumentRequest request, OutputStream out, Progress progress)
            throws IOException, DocumentProblem {
        writing.write(request, out);
    }
}

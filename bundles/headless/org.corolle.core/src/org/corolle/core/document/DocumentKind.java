// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.corolle.core.Progress;
import org.corolle.model.project.EvaluationProject;

/**
 * One kind of document that Corolle writes for people. Stateless: the same project and request give the same bytes,
 * the same title and the same file name, whoever asks: window, command line or room.
 */
public interface DocumentKind {

    /** Its lasting name on the command line, in addresses and in settings: small letters and hyphens. */
    String id();

    DocumentFamily family();

    /** What the kind is called. */
    String title(Locale reader);

    /** What this very document is called. */
    String title(DocumentRequest request, Locale reader);

    /** At least one. */
    List<DocumentFormat> formats();

    /** What can be chosen beside format, language and date. */
    List<DocumentOption> options();

    /** What in this project a document of this kind can be made of, in the order of a menu; none if it does not fit. */
    List<DocumentSubject> subjects(EvaluationProject project, Locale locale);

    /** Whether it shows again, larger, a part of what another kind shows: then it is only made when asked for. */
    default boolean isPart() {
        return false;
    }

    /** The document's part of its file's name, after the project's name, in the document's language; no ending. */
    String fileName(EvaluationProject project, DocumentRequest request);

    /**
     * Writes the document; the stream is left open.
     *
     * @throws DocumentProblem       before the first byte, if an error of the project would make the document false
     * @throws CancellationException when the progress is asked to stop
     */
    void write(EvaluationProject project, DocumentRequest request, OutputStream out, Progress progress)
            throws IOException, DocumentProblem;

    /**
     * What the written document cannot show as it stands in the project, in sentences for the reader; most often none.
     */
    default List<String> remarks(EvaluationProject project, DocumentRequest request, Locale reader) {
        return List.of();
    }
}

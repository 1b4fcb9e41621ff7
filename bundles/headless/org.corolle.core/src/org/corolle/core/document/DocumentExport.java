// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.corolle.core.Progress;
import org.corolle.core.document.DocumentReport.Outcome;
import org.corolle.core.file.AtomicFile;
import org.corolle.model.project.EvaluationProject;

/**
 * Writes documents to files: each file is there whole or is as it was before. What a project's error would make false,
 * and what the system refuses, is told and does not keep the other documents from being written.
 *
 * @param replace whether files that are there may be replaced
 */
public record DocumentExport(EvaluationProject project, boolean replace) {

    /**
     * Writes these files one after the other.
     *
     * @param progress one step for each file
     * @param told     hears what became of a file, at once
     * @throws CancellationException when asked to stop; what is written by then is whole
     */
    public DocumentReport write(List<DocumentFile> files, Progress progress, Consumer<Outcome> told) {
        progress.begin(files.size());
        List<Outcome> outcomes = new ArrayList<>();
        for (DocumentFile file : files) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            Outcome outcome = new Outcome(file, problem(file, progress));
            outcomes.add(outcome);
            told.accept(outcome);
            if (outcome.problem().map(DocumentProblem::stopsAll).orElse(false)) {
                break;
            }
            progress.worked(1);
        }
        return new DocumentReport(outcomes);
    }

    /** Writes one document to a stream, which is left open: the same bytes as into a file. */
    public void write(DocumentOrder order, OutputStream out, Progress progress) throws IOException, DocumentProblem {
        order.kind().write(project, order.request(), out, stopOnly(progress));
    }

    /** What a document cannot show as it stands, in sentences for the reader. */
    public List<String> remarks(DocumentOrder order, Locale reader) {
        return order.kind().remarks(project, order.request(), reader);
    }

    /** Whether a file may be written; the folder must be there. */
    public Optional<DocumentProblem> refusal(Path target) {
        if (!Files.isDirectory(target.toAbsolutePath().getParent())) {
            return refused(DocumentProblem.Kind.NO_FOLDER, target);
        } else if (Files.isDirectory(target)) {
            return refused(DocumentProblem.Kind.IS_FOLDER, target);
        }
        boolean there = Files.exists(target);
        return there && !replace ? refused(DocumentProblem.Kind.EXISTS, target) : Optional.empty();
    }

    private static Optional<DocumentProblem> refused(DocumentProblem.Kind kind, Path target) {
        return Optional.of(DocumentProblem.with(kind, target, null));
    }

    private Optional<DocumentProblem> problem(DocumentFile file, Progress progress) {
        Optional<DocumentProblem> refused = refusal(file.target());
        if (refused.isPresent()) {
            return refused;
        }
        try {
            put(file, stopOnly(progress));
            return Optional.empty();
        } catch (DocumentProblem e) {
            return Optional.of(e);
        } catch (IOException e) {
            return Optional.of(DocumentProblem.writing(file.target(), e));
        } catch (OutOfMemoryError e) {
            return Optional.of(DocumentProblem.with(DocumentProblem.Kind.OUT_OF_MEMORY, file.target(), e));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            System.getLogger(DocumentExport.class.getName())
                    .log(System.Logger.Level.ERROR, file.target().toString(), e);
            return Optional.of(DocumentProblem.with(DocumentProblem.Kind.DEFECT, file.target(), e));
        }
    }

    private void put(DocumentFile file, Progress stop) throws IOException, DocumentProblem {
        try {
            AtomicFile.replace(file.target(), out -> {
                try {
                    file.kind().write(project, file.request(), out, stop);
                } catch (DocumentProblem e) {
                    throw new Wrapped(e);
                }
                if (stop.cancelled()) {
                    throw new CancellationException();
                }
            });
        } catch (AtomicFile.SyncFailed written) {
            // the document is there, whole; should a power cut take it, it can be made again
        } catch (Wrapped e) {
            throw e.problem;
        }
    }

    /** Steps are files here: within one, only the wish to stop counts. */
    private static Progress stopOnly(Progress progress) {
        return new Progress() {
            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    /** Carries a problem through the writing of a file. */
    private static final class Wrapped extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient DocumentProblem problem;

        Wrapped(DocumentProblem problem) {
            super(problem);
            this.problem = problem;
        }
    }
}

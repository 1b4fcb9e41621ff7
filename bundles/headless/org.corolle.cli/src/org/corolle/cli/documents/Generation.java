// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.ExitCode;
import org.corolle.cli.command.Invocation;
import org.corolle.cli.command.JsonOutput;
import org.corolle.cli.command.Options;
import org.corolle.cli.command.OutputWord;
import org.corolle.cli.command.ProgressLine;
import org.corolle.cli.command.ProjectFile;
import org.corolle.grids.GridExport;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridProblem;
import org.corolle.model.project.EvaluationProject;

/** The writing of documents: first it looks whether all of them may be written, then it writes one after the other. */
record Generation(Invocation call, EvaluationProject project, Targets targets, String stem, Locale locale, LocalDate date,
        List<String> columns) {

    /** Writes them. One that a fault of the project would make false is told, and the others are written all the same. */
    int write(List<GridDocument> documents) throws CommandFailure {
        if (targets.standard()) {
            return toStandardOutput(documents.get(0));
        }
        if (targets.folder() != null) {
            OutputWord.made(targets.folder());
        }
        for (GridDocument document : documents) {
            ProjectFile.mayWrite(call, target(document));
        }
        List<Map<String, Object>> written = new ArrayList<>();
        for (GridDocument document : documents) {
            if (write(document, target(document))) {
                written.add(entry(document));
                call.say("generate.done", title(document), target(document));
            }
        }
        if (call.has(Options.JSON)) {
            JsonOutput.print(call, Map.of("documents", written));
        }
        return written.size() == documents.size() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private int toStandardOutput(GridDocument document) throws CommandFailure {
        try {
            Path folder = Files.createTempDirectory("corolle");
            Path file = folder.resolve(document.fileName(stem, locale));
            try {
                boolean written = write(document, file);
                if (written) {
                    Files.copy(file, call.shell().results());
                }
                return written ? ExitCode.OK : ExitCode.FINDINGS;
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw CommandFailure.file("problem.write", e, OutputWord.STANDARD);
        }
    }

    private boolean write(GridDocument document, Path file) throws CommandFailure {
        try (ProgressLine meter = call.meter("progress.writing")) {
            GridExport.write(project, document.request(columns, locale, date), document.format(), file, meter);
            return true;
        } catch (GridProblem e) {
            if (e.kind() != GridProblem.Kind.BLOCKED) {
                throw CommandFailure.told(e.message(call.locale()), e);
            }
            call.shell().messages().println(e.message(call.locale()));
            return false;
        }
    }

    private Path target(GridDocument document) {
        return targets.of(document, stem, locale);
    }

    private String title(GridDocument document) {
        String title = document.kind().title(call.locale());
        return document.kind() == GridKind.INDICATORS
                ? title + " (" + document.preset().title(call.locale()) + ")" : title;
    }

    private Map<String, Object> entry(GridDocument document) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("document", GridDocument.word(document.kind()));
        entry.put("preset", document.kind() == GridKind.INDICATORS ? GridDocument.lower(document.preset()) : null);
        entry.put("format", document.format().extension());
        entry.put("language", locale.getLanguage());
        entry.put("file", target(document));
        return entry;
    }
}

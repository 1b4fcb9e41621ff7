// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.corolle.grids.GridExport;
import org.corolle.grids.GridKind;
import org.corolle.grids.GridProblem;
import org.corolle.model.project.EvaluationProject;

/** The writing of documents: first it looks whether all of them may be written, then it writes one after the other. */
record Generation(Call call, EvaluationProject project, Targets targets, String stem, Locale locale, LocalDate date,
        List<String> columns) {

    /** Writes them. One that a fault of the project would make false is told, and the others are written all the same. */
    int write(List<Document> documents) throws Failure {
        if (targets.standard()) {
            return toStandardOutput(documents.get(0));
        }
        if (targets.folder() != null) {
            Targets.made(targets.folder());
        }
        for (Document document : documents) {
            ProjectFile.mayWrite(call, target(document));
        }
        List<Map<String, Object>> written = new ArrayList<>();
        for (Document document : documents) {
            if (write(document, target(document))) {
                written.add(entry(document));
                call.say("generate.done", title(document), target(document));
            }
        }
        if (call.has(Options.JSON)) {
            Json.print(call, Map.of("documents", written));
        }
        return written.size() == documents.size() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private int toStandardOutput(Document document) throws Failure {
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
            throw Failure.file("problem.write", e, Targets.STANDARD);
        }
    }

    private boolean write(Document document, Path file) throws Failure {
        try (Meter meter = call.meter("progress.writing")) {
            GridExport.write(project, document.request(columns, locale, date), document.format(), file, meter);
            return true;
        } catch (GridProblem e) {
            if (e.kind() != GridProblem.Kind.BLOCKED) {
                throw Failure.told(e.message(call.locale()), e);
            }
            call.shell().messages().println(e.message(call.locale()));
            return false;
        }
    }

    private Path target(Document document) {
        return targets.of(document, stem, locale);
    }

    private String title(Document document) {
        String title = document.kind().title(call.locale());
        return document.kind() == GridKind.INDICATORS
                ? title + " (" + document.preset().title(call.locale()) + ")" : title;
    }

    private Map<String, Object> entry(Document document) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("document", Document.word(document.kind()));
        entry.put("preset", document.kind() == GridKind.INDICATORS ? Document.lower(document.preset()) : null);
        entry.put("format", document.format().extension());
        entry.put("language", locale.getLanguage());
        entry.put("file", target(document));
        return entry;
    }
}

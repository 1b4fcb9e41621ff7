// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.ExitCode;
import org.corolle.cli.command.Invocation;
import org.corolle.cli.command.JsonOutput;
import org.corolle.cli.command.Options;
import org.corolle.cli.command.OutputWord;
import org.corolle.cli.command.ProgressLine;
import org.corolle.cli.command.ProjectFile;
import org.corolle.core.document.DocumentExport;
import org.corolle.core.document.DocumentFile;
import org.corolle.core.document.DocumentOrder;
import org.corolle.core.document.DocumentPlan;
import org.corolle.core.document.DocumentProblem;
import org.corolle.core.document.DocumentReport;
import org.corolle.core.document.DocumentReport.Outcome;
import org.corolle.model.project.EvaluationProject;

/** The writing of documents: first it looks whether all of them may be written, then it writes one after the other. */
record DocumentRun(Invocation call, DocumentVerb verb, EvaluationProject project, Path projectFile) {

    /** Refuses several documents for one file or for the standard output. */
    static void checkRoom(Invocation call, DocumentVerb verb, boolean several, boolean fileNamed)
            throws CommandFailure {
        String output = call.value(Options.OUTPUT).orElse("");
        if (several && (output.equals(OutputWord.STANDARD) || fileNamed)) {
            throw CommandFailure.usage(verb.severalKey(), output);
        }
    }

    /** Writes them and gives the exit code. One that cannot be written is told, and the others are written. */
    int write(List<DocumentOrder> orders) throws CommandFailure {
        String output = call.value(Options.OUTPUT).orElse("");
        DocumentExport export = new DocumentExport(project, call.has(Options.FORCE));
        if (output.equals(OutputWord.STANDARD)) {
            return toStandardOutput(export, orders.get(0));
        }
        List<DocumentFile> files = files(orders, output);
        for (DocumentFile file : files) {
            ProjectFile.mayWrite(call, file.target());
        }
        DocumentReport report;
        try (ProgressLine meter = call.meter(verb.progressKey())) {
            report = export.write(files, meter, this::tell);
        }
        report.written().stream().flatMap(file -> remarks(export, file).stream()).distinct()
                .forEach(call.shell().messages()::println);
        if (call.has(Options.JSON)) {
            List<Map<String, Object>> written = new ArrayList<>();
            report.written().forEach(file -> written.add(described(export, file)));
            JsonOutput.print(call, Map.of(verb.listName(), written));
        }
        return code(report);
    }

    private List<String> remarks(DocumentExport export, DocumentFile file) {
        return export.remarks(new DocumentOrder(file.kind(), file.request()), call.locale());
    }

    private Map<String, Object> described(DocumentExport export, DocumentFile file) {
        Map<String, Object> described = new LinkedHashMap<>(verb.described(file));
        List<String> remarks = remarks(export, file);
        if (!remarks.isEmpty()) {
            described.put("remarks", remarks);
        }
        return described;
    }

    private List<DocumentFile> files(List<DocumentOrder> orders, String output) throws CommandFailure {
        Path path = call.file(output);
        if (orders.size() == 1 && !OutputWord.isFolder(path, output)) {
            return List.of(new DocumentFile(orders.get(0).kind(), orders.get(0).request(), path));
        }
        return DocumentPlan.in(OutputWord.made(path), DocumentPlan.stem(projectFile), project, orders);
    }

    private void tell(Outcome outcome) {
        DocumentFile file = outcome.file();
        if (outcome.written()) {
            call.say("generate.done", file.kind().title(file.request(), call.locale()), file.target());
        } else {
            call.shell().messages().println(outcome.problem().get().message(call.locale()));
        }
    }

    private static int code(DocumentReport report) {
        Optional<DocumentProblem> ofAFile = report.problems().stream()
                .filter(problem -> problem.kind() != DocumentProblem.Kind.BLOCKED).findFirst();
        return ofAFile.isPresent() ? ExitCode.FILE : report.problems().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private int toStandardOutput(DocumentExport export, DocumentOrder order) throws CommandFailure {
        try (ProgressLine meter = call.meter(verb.progressKey())) {
            export.write(order, call.shell().results(), meter);
            export.remarks(order, call.locale()).forEach(call.shell().messages()::println);
            return ExitCode.OK;
        } catch (DocumentProblem e) {
            call.shell().messages().println(e.message(call.locale()));
            return ExitCode.FINDINGS;
        } catch (IOException e) {
            throw CommandFailure.file("problem.write", e, OutputWord.STANDARD);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.ExitCode;
import org.corolle.cli.command.Invocation;
import org.corolle.cli.command.JsonOutput;
import org.corolle.cli.command.Options;
import org.corolle.cli.command.OutputWord;
import org.corolle.cli.command.ProgressLine;
import org.corolle.cli.command.ProjectFile;
import org.corolle.core.file.AtomicFile;
import org.corolle.diagrams.export.DrawingFormat;
import org.corolle.model.project.EvaluationProject;

/** The writing of drawings: first it looks whether all of them may be written, then it writes one after the other. */
record DrawingFiles(Invocation call, EvaluationProject project, String stem) {

    /** The format that the ending of a file's name tells. */
    static Optional<DrawingFormat> format(String word) {
        return word.indexOf('.') < 0 ? Optional.empty() : DrawVerb.FORMATS.find(word.substring(word.lastIndexOf('.') + 1));
    }

    int write(List<DrawingFile> drawings) throws CommandFailure {
        String output = call.value(Options.OUTPUT).orElse("");
        boolean standard = output.equals(OutputWord.STANDARD);
        if (drawings.size() > 1 && (standard || format(output).isPresent())) {
            throw CommandFailure.usage("problem.several.drawings", output);
        }
        if (standard) {
            return toStandardOutput(drawings.get(0));
        }
        Path path = call.file(output);
        boolean folder = drawings.size() > 1 || OutputWord.isFolder(path, output);
        if (folder) {
            OutputWord.made(path);
        }
        Map<DrawingFile, Path> targets = new LinkedHashMap<>();
        for (DrawingFile drawing : drawings) {
            Path target = folder ? path.resolve(stem + "-" + drawing.fileName()) : path;
            ProjectFile.mayWrite(call, target);
            targets.put(drawing, target);
        }
        return write(targets);
    }

    private int write(Map<DrawingFile, Path> targets) throws CommandFailure {
        List<Map<String, Object>> written = new ArrayList<>();
        try (ProgressLine meter = call.meter("progress.drawing")) {
            meter.begin(targets.size());
            for (Map.Entry<DrawingFile, Path> entry : targets.entrySet()) {
                if (meter.cancelled()) {
                    throw new CancellationException();
                }
                write(entry.getKey(), entry.getValue());
                meter.worked(1);
                written.add(described(entry.getKey(), entry.getValue()));
            }
        }
        targets.forEach((drawing, target) -> call.say("generate.done", drawing.title(), target));
        if (call.has(Options.JSON)) {
            JsonOutput.print(call, Map.of("drawings", written));
        }
        return ExitCode.OK;
    }

    private void write(DrawingFile drawing, Path target) throws CommandFailure {
        try {
            AtomicFile.replace(target, out -> drawing.export().write(project, drawing.request(), out));
        } catch (IOException e) {
            throw CommandFailure.file("problem.write", e, target);
        }
    }

    private int toStandardOutput(DrawingFile drawing) throws CommandFailure {
        try {
            drawing.export().write(project, drawing.request(), call.shell().results());
            return ExitCode.OK;
        } catch (IOException e) {
            throw CommandFailure.file("problem.write", e, OutputWord.STANDARD);
        }
    }

    private static Map<String, Object> described(DrawingFile drawing, Path target) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("diagram", drawing.request().type().id());
        entry.put("title", drawing.title());
        entry.put("subject", drawing.request().subject());
        entry.put("petal", drawing.request().dimension());
        entry.put("format", drawing.export().format().extension());
        entry.put("page", drawing.export().paper().id());
        entry.put("language", drawing.request().locale().getLanguage());
        entry.put("file", target);
        return entry;
    }
}

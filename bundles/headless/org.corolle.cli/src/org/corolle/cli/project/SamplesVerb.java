// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.CommandTexts;
import org.corolle.cli.command.ExitCode;
import org.corolle.cli.command.Invocation;
import org.corolle.cli.command.Options;
import org.corolle.cli.command.OutputWord;
import org.corolle.cli.command.ProjectFile;
import org.corolle.cli.command.Verb;
import org.corolle.cli.command.WordChoice;
import org.corolle.core.file.AtomicFile;
import org.corolle.samples.Sample;
import org.corolle.samples.Template;

import picocli.CommandLine.Model.CommandSpec;

/** {@code corolle samples}: lists the samples and templates, or copies one. */
public final class SamplesVerb implements Verb {

    private static final WordChoice<Sample> SAMPLES = WordChoice.of("sample", Sample.values(), Sample::id);

    @Override
    public void declare(CommandSpec spec, CommandTexts texts) {
        Options.words(spec, texts, "sample", "0..*");
        Options.value(spec, texts, "-o", Options.OUTPUT);
        Options.flag(spec, "-f", Options.FORCE);
        Options.flag(spec, Options.JSON);
    }

    @Override
    public int run(Invocation call) throws CommandFailure {
        if (call.words().isEmpty()) {
            SampleList.print(call, true);
            return ExitCode.OK;
        }
        String id = call.word();
        Supplier<InputStream> content = content(id);
        String output = call.value(Options.OUTPUT).orElse(id + ProjectFile.EXTENSION);
        try (InputStream in = content.get()) {
            if (output.equals("-")) {
                in.transferTo(call.shell().results());
            } else {
                copy(call, in, output, id);
            }
        } catch (IOException e) {
            throw CommandFailure.file("problem.write", e, output);
        }
        return ExitCode.OK;
    }

    private static Supplier<InputStream> content(String id)
            throws CommandFailure {
        Optional<Sample> sample = SAMPLES.find(id);
        if (sample.isPresent()) {
            return sample.get()::open;
        }
        Template template = NewVerb.TEMPLATES.find(id).orElse(null);
        if (template == null) {
            throw CommandFailure.usage("problem.unknown.sample", id, SAMPLES.all() + ", " + NewVerb.TEMPLATES.all());
        }
        return template::open;
    }

    private static void copy(Invocation call, InputStream in, String output, String id)
            throws CommandFailure, IOException {
        Path file = OutputWord.isFolder(call.file(output), output)
                ? OutputWord.made(call.file(output)).resolve(id + ProjectFile.EXTENSION) : call.file(output);
        ProjectFile.mayWrite(call, file);
        AtomicFile.replace(file, in::transferTo);
        call.say("samples.done", file);
    }
}

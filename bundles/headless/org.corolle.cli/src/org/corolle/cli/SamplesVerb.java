// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.corolle.core.file.AtomicFile;
import org.corolle.samples.Sample;
import org.corolle.samples.Template;

import picocli.CommandLine.Model.CommandSpec;

/** {@code corolle samples}: lists the samples and templates, or copies one. */
final class SamplesVerb implements Verb {

    private static final Choice<Sample> SAMPLES = Choice.of("sample", Sample.values(), Sample::id);

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        Options.words(spec, texts, "sample", "0..*");
        Options.value(spec, texts, "-o", Options.OUTPUT);
        Options.flag(spec, "-f", Options.FORCE);
        Options.flag(spec, Options.JSON);
    }

    @Override
    public int run(Call call) throws Failure {
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
            throw Failure.file("problem.write", e, output);
        }
        return ExitCode.OK;
    }

    private static Supplier<InputStream> content(String id) throws Failure {
        Optional<Sample> sample = SAMPLES.find(id);
        if (sample.isPresent()) {
            return sample.get()::open;
        }
        Template template = NewVerb.TEMPLATES.find(id).orElse(null);
        if (template == null) {
            throw Failure.usage("problem.unknown.sample", id, SAMPLES.all() + ", " + NewVerb.TEMPLATES.all());
        }
        return template::open;
    }

    private static void copy(Call call, InputStream in, String output, String id) throws Failure, IOException {
        Path file = Targets.isFolder(call.file(output), output)
                ? Targets.made(call.file(output)).resolve(id + ProjectFile.EXTENSION) : call.file(output);
        ProjectFile.mayWrite(call, file);
        AtomicFile.replace(file, in::transferTo);
        call.say("samples.done", file);
    }
}

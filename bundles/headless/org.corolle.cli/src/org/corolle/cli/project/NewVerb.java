// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.project;

import java.nio.file.Path;
import java.util.UUID;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.CommandTexts;
import org.corolle.cli.command.ExitCode;
import org.corolle.cli.command.Invocation;
import org.corolle.cli.command.Options;
import org.corolle.cli.command.ProjectFile;
import org.corolle.cli.command.Verb;
import org.corolle.cli.command.WordChoice;
import org.corolle.core.project.NewProject;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectWriter;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.Template;

import picocli.CommandLine.Model.CommandSpec;

/** {@code corolle new FILE}: a new project from a template; never over a file that is there unless told so. */
public final class NewVerb implements Verb {

    static final WordChoice<Template> TEMPLATES = WordChoice.of("template", Template.values(), Template::id);

    private static final String TEMPLATE = "--template";
    private static final String TITLE = "--title";
    private static final String LIST = "--list";

    @Override
    public void declare(CommandSpec spec, CommandTexts texts) {
        Options.words(spec, texts, "file", "0..*");
        Options.value(spec, texts, "-t", TEMPLATE);
        Options.value(spec, texts, TITLE);
        Options.flag(spec, "-f", Options.FORCE);
        Options.flag(spec, LIST);
        Options.flag(spec, Options.JSON);
    }

    @Override
    public int run(Invocation call) throws CommandFailure, ProjectProblem {
        if (call.has(LIST)) {
            SampleList.print(call, false);
            return ExitCode.OK;
        }
        Template template = TEMPLATES.pick(call.value(TEMPLATE).orElse(Template.EMPTY.id()));
        Path file = ProjectFile.target(call, call.word());
        String title = call.value(TITLE).filter(t -> !t.isBlank()).orElse(ProjectFile.stem(file));
        call.shell().model().run();
        EvaluationProject project = NewProject.from(template.build(), title, UUID::randomUUID);
        new ProjectWriter().write(project, file, call.meter("progress.writing"));
        call.say("new.done", template.title(call.locale()), file);
        return ExitCode.OK;
    }
}

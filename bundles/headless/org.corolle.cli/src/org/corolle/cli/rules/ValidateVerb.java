// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.CommandTexts;
import org.corolle.cli.command.ExitCode;
import org.corolle.cli.command.Invocation;
import org.corolle.cli.command.Options;
import org.corolle.cli.command.ProgressLine;
import org.corolle.cli.command.Verb;
import org.corolle.cli.command.WordChoice;
import org.corolle.core.project.ProjectProblem;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.Validator;
import org.corolle.validation.rule.Finding;

import picocli.CommandLine.Model.CommandSpec;

/** {@code corolle validate FILE}: what remains to be done in a project, the gravest first. */
public final class ValidateVerb implements Verb {

    private static final String SEVERITY = "--severity";

    @Override
    public void declare(CommandSpec spec, CommandTexts texts) {
        Options.words(spec, texts, "file", "1..*");
        Options.value(spec, texts, SEVERITY);
        Options.flag(spec, Options.JSON);
        Options.flag(spec, Options.PROGRESS);
    }

    @Override
    public int run(Invocation call) throws CommandFailure, ProjectProblem {
        RuleSeverity least = WordChoice.of("severity", RuleSeverity.values(), ValidateVerb::word)
                .pick(call.value(SEVERITY).orElse(word(RuleSeverity.HINT)));
        Path file = call.file(call.word());
        EvaluationProject project = call.project(file);
        List<Finding> findings = findings(call, project);
        List<Finding> shown = findings.stream().filter(f -> f.severity().compareTo(least) <= 0).toList();
        FindingsReport report = new FindingsReport(call, file, findings, shown);
        if (call.has(Options.JSON)) {
            report.json();
        } else {
            report.text();
        }
        boolean blocking = findings.stream().anyMatch(f -> f.severity() == RuleSeverity.ERROR);
        return blocking ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** How a severity is written on the command line and in JSON. */
    static String word(RuleSeverity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static List<Finding> findings(Invocation call, EvaluationProject project) {
        try (ProgressLine meter = call.meter("progress.checking")) {
            return new Validator().validate(project, meter);
        }
    }
}

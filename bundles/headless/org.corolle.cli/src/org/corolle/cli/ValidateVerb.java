// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.corolle.core.project.ProjectProblem;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.Finding;
import org.corolle.validation.Validator;

import picocli.CommandLine.Model.CommandSpec;

/** {@code corolle validate FILE}: what remains to be done in a project, the gravest first. */
final class ValidateVerb implements Verb {

    private static final String SEVERITY = "--severity";

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        Options.words(spec, texts, "file", "1..*");
        Options.value(spec, texts, SEVERITY);
        Options.flag(spec, Options.JSON);
        Options.flag(spec, Options.PROGRESS);
    }

    @Override
    public int run(Call call) throws Failure, ProjectProblem {
        RuleSeverity least = Choice.of("severity", RuleSeverity.values(), ValidateVerb::word)
                .pick(call.value(SEVERITY).orElse(word(RuleSeverity.HINT)));
        Path file = call.file(call.word());
        EvaluationProject project = call.project(file);
        List<Finding> findings = findings(call, project);
        List<Finding> shown = findings.stream().filter(f -> f.severity().compareTo(least) <= 0).toList();
        Findings report = new Findings(call, file, findings, shown);
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

    private static List<Finding> findings(Call call, EvaluationProject project) {
        try (Meter meter = call.meter("progress.checking")) {
            return new Validator().validate(project, meter);
        }
    }
}

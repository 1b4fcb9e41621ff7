// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.CommandTexts;
import org.corolle.cli.command.ExitCode;
import org.corolle.cli.command.Invocation;
import org.corolle.cli.command.JsonOutput;
import org.corolle.cli.command.LineWrap;
import org.corolle.cli.command.Options;
import org.corolle.cli.command.Verb;
import org.corolle.core.labels.Labels;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectWriter;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.Validator;
import org.corolle.validation.rule.RuleDescription;

import picocli.CommandLine.Model.CommandSpec;

/** {@code corolle rules FILE}: the rules as this project wants them; with wishes, the project is changed first. */
public final class RulesVerb implements Verb {

    private static final String SET = "--set";

    @Override
    public void declare(CommandSpec spec, CommandTexts texts) {
        Options.words(spec, texts, "file", "1..*");
        Options.list(spec, texts, "-s", SET);
        Options.flag(spec, Options.JSON);
    }

    @Override
    public int run(Invocation call) throws CommandFailure, ProjectProblem {
        Path file = call.file(call.word());
        EvaluationProject project = call.project(file);
        List<String> wishes = call.values(SET);
        if (!wishes.isEmpty()) {
            RuleChanges.in(project).grant(wishes);
            new ProjectWriter().write(project, file, call.meter("progress.writing"));
            call.shell().messages().println(call.texts().get("rules.changed", wishes.size()));
        }
        if (call.has(Options.JSON)) {
            json(call, project);
        } else if (wishes.isEmpty()) {
            Validator.rules().forEach(rule -> text(call, project, rule));
        }
        return ExitCode.OK;
    }

    private static void text(Invocation call, EvaluationProject project, RuleDescription usual) {
        Locale locale = call.locale();
        Optional<RuleDescription> wanted = Validator.as(project, usual);
        String state = wanted.map(RuleDescription::severity).map(s -> severity(s, locale))
                .orElse(call.texts().get("rules.off"));
        call.print(usual.id() + "  " + usual.title(locale) + " [" + state + "]");
        LineWrap.lines(usual.explanation(locale), "     ", "     ").forEach(call::print);
        wanted.orElse(usual).thresholds().forEach((name, value) -> call.print("     "
                + usual.id() + "." + name + "=" + value
                + "  " + usual.thresholdLabel(name, locale)));
        call.print("");
    }

    private static void json(Invocation call, EvaluationProject project) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (RuleDescription usual : Validator.rules()) {
            Optional<RuleDescription> wanted = Validator.as(project, usual);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("rule", usual.id());
            entry.put("title", usual.title(call.locale()));
            entry.put("enabled", wanted.isPresent());
            entry.put("severity", ValidateVerb.word(wanted.orElse(usual).severity()));
            entry.put("thresholds", wanted.orElse(usual).thresholds());
            list.add(entry);
        }
        JsonOutput.print(call, Map.of("rules", list));
    }

    private static String severity(RuleSeverity severity, Locale locale) {
        return Labels.in(locale).of(severity, ProjectPackage.Literals.RULE_SEVERITY);
    }
}

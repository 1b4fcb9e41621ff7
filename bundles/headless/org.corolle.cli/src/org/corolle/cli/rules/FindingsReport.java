// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.corolle.cli.command.Invocation;
import org.corolle.cli.command.JsonOutput;
import org.corolle.cli.command.LineWrap;
import org.corolle.core.labels.Labels;
import org.corolle.model.project.Identified;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.Validator;
import org.corolle.validation.rule.Finding;
import org.corolle.validation.rule.RuleDescription;

/** What a check found, for people (grouped by gravity, then by rule) or for scripts. */
record FindingsReport(Invocation call, Path file, List<Finding> all, List<Finding> shown) {

    void text() {
        Labels labels = Labels.in(call.locale());
        Map<String, String> titles = titles();
        grouped(shown, Finding::severity).forEach((severity, ofSeverity) -> {
            call.print(labels.of(severity, ProjectPackage.Literals.RULE_SEVERITY).toUpperCase(call.locale()));
            grouped(ofSeverity, Finding::rule).forEach((rule, ofRule) -> {
                call.print("");
                call.print("  " + rule + "  " + titles.getOrDefault(rule, ""));
                grouped(ofRule, f -> f.remedy(call.locale())).forEach(this::lines);
            });
            call.print("");
        });
        call.print(call.texts().get("validate.summary", number(RuleSeverity.ERROR), number(RuleSeverity.TODO),
                number(RuleSeverity.HINT)));
    }

    void json() {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Finding finding : shown) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("rule", finding.rule());
            entry.put("severity", ValidateVerb.word(finding.severity()));
            entry.put("element", finding.element() instanceof Identified known ? known.getId() : null);
            entry.put("kind", finding.element() == null ? null : finding.element().eClass().getName());
            entry.put("what", finding.what(call.locale()));
            entry.put("remedy", finding.remedy(call.locale()));
            list.add(entry);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", file);
        for (RuleSeverity severity : RuleSeverity.values()) {
            document.put(ValidateVerb.word(severity), number(severity));
        }
        document.put("findings", list);
        JsonOutput.print(call, document);
    }

    /** What was found, then once what to do about it. */
    private void lines(String remedy, List<Finding> findings) {
        for (Finding finding : findings) {
            LineWrap.lines(finding.what(call.locale()), "    • ", "      ").forEach(call::print);
        }
        LineWrap.lines(remedy, "      → ", "        ").forEach(call::print);
    }

    private static <K> Map<K, List<Finding>> grouped(List<Finding> findings, Function<Finding, K> by) {
        return findings.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private long number(RuleSeverity severity) {
        return all.stream().filter(f -> f.severity() == severity).count();
    }

    private Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        for (RuleDescription rule : Validator.rules()) {
            titles.put(rule.id(), rule.title(call.locale()));
        }
        return titles;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.todo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.text.SearchText;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.Validator;
import org.corolle.validation.rule.Finding;
import org.corolle.validation.rule.RuleDescription;

/** The to-do list in its groups, the gravest first, with its words. */
public final class FindingGroups {

    private final ElementTitles titles;
    private final FrameworkMessages messages;
    private final Map<String, RuleDescription> rules;

    public FindingGroups(ElementTitles titles) {
        this.titles = titles;
        this.messages = FrameworkMessages.in(titles.labels().locale());
        this.rules = Validator.rules().stream().collect(Collectors.toMap(RuleDescription::id, Function.identity()));
    }

    /** The groups of these findings, of those only that say what is searched. */
    public List<FindingGroup> of(List<Finding> findings, Grouping grouping, SearchText search) {
        Map<Object, List<Finding>> byKey = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (search.isEmpty() || search.in(finding.what(locale()) + " " + finding.remedy(locale()) + " "
                    + finding.rule())) {
                byKey.computeIfAbsent(key(finding, grouping), k -> new ArrayList<>()).add(finding);
            }
        }
        Comparator<FindingGroup> order = Comparator.comparing(FindingGroup::severity);
        return byKey.values().stream().map(list -> group(list, grouping)).sorted(grouping == Grouping.RULE
                ? order.thenComparing(g -> g.findings().get(0).rule()) : order).toList();
    }

    /** One line that says how much there is to do, by severity in words. */
    public String summary(List<Finding> findings) {
        if (findings.isEmpty()) {
            return messages.get("toDo.empty");
        }
        Map<RuleSeverity, Long> counts = findings.stream()
                .collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
        return RuleSeverity.VALUES.stream().filter(counts::containsKey)
                .map(s -> messages.get("toDo.count." + s.getName(), counts.get(s))).collect(Collectors.joining(" · "));
    }

    /** The word of a severity. */
    public String word(RuleSeverity severity) {
        return titles.labels().of(severity, ProjectPackage.Literals.RULE_SEVERITY);
    }

    /** A group's line: its title and how many findings it has. */
    public String line(FindingGroup group) {
        return messages.get("toDo.group", group.title(), group.findings().size());
    }

    private FindingGroup group(List<Finding> findings, Grouping grouping) {
        Finding first = findings.get(0);
        RuleSeverity gravest = findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
        RuleDescription rule = rules.get(first.rule());
        return switch (grouping) {
            case SEVERITY -> new FindingGroup(word(first.severity()), "", gravest, findings);
            case ELEMENT -> new FindingGroup(titles.of(first.element()), titles.labels().of(first.element().eClass()),
                    gravest, findings);
            case RULE -> rule == null ? new FindingGroup(first.rule(), "", gravest, findings)
                    : new FindingGroup(rule.id() + " · " + rule.title(locale()), rule.explanation(locale()), gravest,
                    findings);
        };
    }

    private static Object key(Finding finding, Grouping grouping) {
        return switch (grouping) {
            case SEVERITY -> finding.severity();
            case RULE -> finding.rule();
            case ELEMENT -> finding.element();
        };
    }

    private Locale locale() {
        return titles.labels().locale();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.todo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.corolle.core.Progress;
import org.corolle.core.labels.Labels;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.SearchText;
import org.corolle.framework.ui.text.TinyProject;
import org.corolle.model.framework.QuestionFocus;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.Validator;
import org.corolle.validation.rule.Finding;
import org.junit.jupiter.api.Test;

final class FindingGroupsTest {

    private final TinyProject small = new TinyProject();
    private final FindingGroups groups = new FindingGroups(new ElementTitles(Labels.in(Locale.FRENCH)));

    @Test
    void aRuleGathersItsFindingsUnderItsTitle() {
        FindingGroup uncovered = find(Grouping.RULE, "V12");

        assertEquals(2, uncovered.findings().size());
        assertTrue(groups.line(uncovered).endsWith("(2)"));
        assertTrue(uncovered.title().startsWith("V12 · "));
        assertTrue(!uncovered.explanation().isBlank());
    }

    @Test
    void severitiesComeGravestFirstAndInWords() {
        List<FindingGroup> shown = groups.of(findings(), Grouping.SEVERITY, SearchText.of(""));

        assertEquals("À faire", shown.get(0).title());
        assertEquals(shown.stream().map(FindingGroup::severity).sorted().toList(), shown.stream()
                .map(FindingGroup::severity).toList());
    }

    @Test
    void anElementGathersWhatItLacks() {
        FindingGroup chain = groups.of(findings(), Grouping.ELEMENT, SearchText.of("")).stream()
                .filter(g -> g.findings().get(0).element() == small.chain).findFirst().orElseThrow();

        assertEquals("Chaîne", chain.title());
        assertTrue(chain.findings().stream().allMatch(f -> f.element() == small.chain));
    }

    @Test
    void aSearchKeepsLinesThatSayIt() {
        List<FindingGroup> shown = groups.of(findings(), Grouping.RULE, SearchText.of("habitants impliques"));

        assertTrue(shown.size() > 0);
        assertTrue(shown.stream().flatMap(g -> g.findings().stream()).allMatch(f -> f.what(Locale.FRENCH)
                .contains("habitants impliqués")));
    }

    @Test
    void theSummaryCountsInWordsOrSaysThatAllIsWell() {
        List<Finding> findings = findings();
        long toDo = findings.stream().filter(f -> f.severity() == RuleSeverity.TODO).count();

        assertTrue(groups.summary(findings).contains(toDo + " points à faire"), groups.summary(findings));
        assertEquals("Rien à signaler", groups.summary(List.of()));
    }

    private FindingGroup find(Grouping grouping, String rule) {
        return groups.of(findings(), grouping, SearchText.of("")).stream()
                .filter(g -> g.findings().get(0).rule().equals(rule)).findFirst().orElseThrow();
    }

    private List<Finding> findings() {
        small.strategic.getEvaluativeQuestions().clear();
        small.question("Qui sont les habitants impliqués ?", QuestionFocus.PROCESS_AND_OUTPUTS, 1);
        small.question("Quelle valeur ajoutée ?", QuestionFocus.ADDED_VALUE_AND_IMPACTS, 2);
        return new Validator().validate(small.project, Progress.NONE);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.corolle.core.Progress;
import org.corolle.model.project.EvaluationProject;
import org.corolle.validation.ValidationProjects;
import org.corolle.validation.Validator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class RandomFindingsTest {

    private static final int PROJECTS = 60;
    /** What chance hardly ever brings about; the rules' own tests do. */
    private static final Set<String> RARE = Set.of("V20.reversed", "V23.values", "V24.largeBudget", "V24.littleBudget",
            "V24.largeValue", "V24.smallValue", "V25.tooMany", "V37.tooManyInAll", "V37.tooManyInDimension");

    @Test
    void noProjectMakesARuleFailAndEveryFindingCanBeTold() {
        long first = System.nanoTime();

        LongStream.range(first, first + PROJECTS).forEach(seed -> findings(seed).forEach(finding -> {
            String which = "seed " + seed + "L: " + finding.rule() + " " + finding.key();
            assertNotEquals(RuleTexts.UNREADABLE, finding.key(), which);
            ValidationProjects.told(finding).forEach(sentence -> assertFalse(sentence.isBlank(), which));
        }));
    }

    @Test
    void everySentenceThatIsWrittenIsSaidSomewhere() {
        Set<String> written = Validator.rules().stream().map(RuleDescription::id)
                .flatMap(rule -> RuleTexts.keys(rule, Locale.FRENCH).stream()).filter(key -> key.endsWith(".what"))
                .map(key -> key.replace(".what", "")).collect(Collectors.toCollection(TreeSet::new));

        Set<String> said = LongStream.range(0, 4 * PROJECTS).boxed().flatMap(seed -> findings(seed).stream())
                .map(f -> f.rule() + "." + f.key()).collect(Collectors.toCollection(TreeSet::new));

        written.removeAll(said);
        written.removeAll(RARE);
        assertEquals(Set.of(), written);
    }

    @Test
    void lookingAtAProjectChangesNothing() {
        EvaluationProject project = RandomFindingsProject.of(7);
        EvaluationProject before = EcoreUtil.copy(project);

        new Validator().validate(project, Progress.NONE);

        assertTrue(EcoreUtil.equals(before, project));
    }

    private static List<Finding> findings(long seed) {
        return new Validator().validate(RandomFindingsProject.of(seed), Progress.NONE);
    }
}

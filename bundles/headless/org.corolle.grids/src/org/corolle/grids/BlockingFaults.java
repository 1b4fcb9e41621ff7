// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.corolle.core.Progress;
import org.corolle.core.document.DocumentProblem;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridRequest;
import org.corolle.grids.words.GridWords;
import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.Measurement;
import org.corolle.model.framework.Indicator;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.Validator;
import org.corolle.validation.rule.Finding;

/**
 * The faults that would make a grid false: two cells in one place of the matrix (V02); two indicators of the same code
 * (V18), values that contradict their indicator (V19) or their dates (V20), where the grid shows them. What is merely
 * missing leaves an empty cell, which is true. A project may lower the severity of a rule; then it blocks nothing.
 */
final class BlockingFaults {

    private static final int NAMED = 5;
    private static final String SAME_CODE = "sameCode";
    private static final Set<String> OF_VALUES = Set.of("V19", "V20");
    private static final Set<String> VALUES = Set.of("baseline", "target", "observed");

    private BlockingFaults() { }

    /** Refuses a grid that has been built but that these faults would make false. */
    static void refuse(EvaluationProject project, GridRequest request, Grid grid, Progress progress)
            throws DocumentProblem {
        Set<String> rules = rules(request.kind());
        if (rules.isEmpty()) {
            return;
        }
        List<Finding> faults = Validator.only(rules).validate(project, progress).stream()
                .filter(f -> f.severity() == RuleSeverity.ERROR && concerns(f, grid)).toList();
        if (!faults.isEmpty()) {
            throw DocumentProblem.blocked(sentences(faults, request));
        }
    }

    /** The rules that can speak of such a fault; no other need run. */
    private static Set<String> rules(GridKind kind) {
        return switch (kind) {
            case MATRIX -> Set.of("V02");
            case COLLECTION_PLAN -> Set.of("V20");
            case INDICATORS -> Set.of("V18", "V19", "V20");
            default -> Set.of();
        };
    }

    private static boolean concerns(Finding finding, Grid grid) {
        return switch (grid.kind()) {
            case MATRIX -> finding.rule().equals("V02");
            case COLLECTION_PLAN -> finding.rule().equals("V20") && finding.element() instanceof CollectionInstrument;
            case INDICATORS -> finding.rule().equals("V18") && finding.key().equals(SAME_CODE)
                    || OF_VALUES.contains(finding.rule()) && showsValues(grid)
                            && (finding.element() instanceof Indicator || finding.element() instanceof Measurement);
            default -> false;
        };
    }

    private static boolean showsValues(Grid grid) {
        return grid.columns().stream().map(GridColumn::id).anyMatch(VALUES::contains);
    }

    private static String sentences(List<Finding> faults, GridRequest request) {
        String named = faults.stream().limit(NAMED)
                .map(f -> f.what(request.locale()) + " " + f.remedy(request.locale()))
                .collect(Collectors.joining(" "));
        return faults.size() <= NAMED ? named
                : named + " " + GridWords.in(request.locale())
                        .get("problem.more", String.valueOf(faults.size() - NAMED));
    }
}

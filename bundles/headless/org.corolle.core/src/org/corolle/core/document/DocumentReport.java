// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

import java.util.List;
import java.util.Optional;

/** What became of each file, in the order of the plan. Files that were not tried are not told of. */
public record DocumentReport(List<Outcome> outcomes) {

    /** A file that was written, or why it was not. */
    public record Outcome(DocumentFile file, Optional<DocumentProblem> problem) {

        public boolean written() {
            return problem.isEmpty();
        }
    }

    public DocumentReport {
        outcomes = List.copyOf(outcomes);
    }

    /** The files that were written. */
    public List<DocumentFile> written() {
        return outcomes.stream().filter(Outcome::written).map(Outcome::file).toList();
    }

    /** Why files were not written. */
    public List<DocumentProblem> problems() {
        return outcomes.stream().flatMap(outcome -> outcome.problem().stream()).toList();
    }
}

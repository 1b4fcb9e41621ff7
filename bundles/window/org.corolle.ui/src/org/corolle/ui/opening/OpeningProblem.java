// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.opening;

import org.corolle.hub.journal.JournalProblem;
import org.corolle.ui.look.WindowLanguage;

/** Why a project is not open, in words; and whether it could be opened as it was last saved, without its journal. */
public record OpeningProblem(String message, boolean journalIsInTheWay) {

    static OpeningProblem of(String message) {
        return new OpeningProblem(message, false);
    }

    static OpeningProblem of(JournalProblem problem) {
        boolean unusable = problem.kind() == JournalProblem.Kind.DAMAGED
                || problem.kind() == JournalProblem.Kind.OTHER_PROJECT;
        return new OpeningProblem(problem.message(WindowLanguage.locale()), unusable);
    }
}

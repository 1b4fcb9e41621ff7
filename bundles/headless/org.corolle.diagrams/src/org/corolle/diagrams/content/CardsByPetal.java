// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.corolle.model.framework.Dimension;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionStatus;

/**
 * What was written about an action, petal by petal. What another card took up is counted there and not shown itself.
 */
public final class CardsByPetal {

    private final Map<Dimension, List<Contribution>> cards = new HashMap<>();
    private final Map<Dimension, List<Contribution>> discarded = new HashMap<>();
    private final Map<Contribution, List<Contribution>> takenUp = new HashMap<>();

    public CardsByPetal(EvaluationProject project, Action action) {
        for (Contribution card : project.getContributions()) {
            if (action == null || card.getAction() != action) {
                continue;
            }
            Contribution head = head(card);
            if (head != card) {
                takenUp.computeIfAbsent(head, key -> new ArrayList<>()).add(card);
            } else {
                boolean shown = card.getStatus() != ContributionStatus.DISCARDED;
                (shown ? cards : discarded).computeIfAbsent(card.getDimension(), key -> new ArrayList<>()).add(card);
            }
        }
    }

    /** The card that in the end took this one up; the card itself if none did, or if they took up each other. */
    private static Contribution head(Contribution card) {
        Contribution head = card;
        Set<Contribution> seen = null;
        while (head.getMergedInto() != null) {
            seen = seen == null ? new HashSet<>() : seen;
            if (!seen.add(head)) {
                return card;
            }
            head = head.getMergedInto();
        }
        return head;
    }

    /** The cards of a petal, in the order in which they were written; null asks for those without a petal. */
    public List<Contribution> cards(Dimension dimension) {
        return cards.getOrDefault(dimension, List.of());
    }

    public List<Contribution> discarded(Dimension dimension) {
        return discarded.getOrDefault(dimension, List.of());
    }

    /** The cards that this one took up, and those that they had taken up. */
    public List<Contribution> takenUp(Contribution head) {
        return takenUp.getOrDefault(head, List.of());
    }

    /** The cards of a petal, the more important first: retained ones, then those with more dots, then the latest. */
    public List<Contribution> byRank(Dimension dimension) {
        List<Contribution> ranked = new ArrayList<>(cards(dimension));
        java.util.Collections.reverse(ranked);
        ranked.sort((a, b) -> a.getStatus() != b.getStatus() && (retained(a) || retained(b)) ? retained(a) ? -1 : 1
                : Integer.compare(b.getDots(), a.getDots()));
        return ranked;
    }

    private static boolean retained(Contribution card) {
        return card.getStatus() == ContributionStatus.RETAINED;
    }
}

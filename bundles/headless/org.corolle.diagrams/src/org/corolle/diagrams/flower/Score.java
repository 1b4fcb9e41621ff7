// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.corolle.model.workshop.Contribution;

/** The mean score of a petal, in a project that scores petals; nothing is said where nothing was scored. */
final class Score {

    private Score() { }

    static String of(Bloom bloom, List<Contribution> cards) {
        OptionalDouble mean = cards.stream().map(Contribution::getScore).filter(Objects::nonNull)
                .mapToInt(Integer::intValue).average();
        if (!bloom.project().isScoring() || mean.isEmpty()) {
            return "";
        }
        NumberFormat format = NumberFormat.getInstance(bloom.labels().locale());
        format.setMaximumFractionDigits(1);
        return bloom.words().get("score", format.format(mean.getAsDouble()));
    }
}

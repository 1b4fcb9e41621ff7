// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.content;

import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.corolle.model.workshop.Contribution;

/** The mean score of a petal, in a project that scores petals; nothing is said where nothing was scored. */
public final class PetalScore {

    private PetalScore() { }

    public static String of(FlowerContext context, List<Contribution> cards) {
        OptionalDouble mean = cards.stream().map(Contribution::getScore).filter(Objects::nonNull)
                .mapToInt(Integer::intValue).average();
        if (!context.project().isScoring() || mean.isEmpty()) {
            return "";
        }
        NumberFormat format = NumberFormat.getInstance(context.labels().locale());
        format.setMaximumFractionDigits(1);
        return context.words().get("score", format.format(mean.getAsDouble()));
    }
}

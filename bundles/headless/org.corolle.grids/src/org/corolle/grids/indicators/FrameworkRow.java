// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.indicators;

import java.util.List;
import java.util.Optional;

import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.Indicator;
import org.corolle.model.project.NamedElement;

/**
 * A line of the framework: an indicator, a marker, or a criterion or petal that has none yet. Petal and criterion are
 * those it stands under.
 */
record FrameworkRow(NamedElement subject, Dimension dimension, Optional<Criterion> criterion) {

    Optional<Indicator> indicator() {
        return subject instanceof Indicator indicator ? Optional.of(indicator) : Optional.empty();
    }

    Optional<ChangeMarker> marker() {
        return subject instanceof ChangeMarker marker ? Optional.of(marker) : Optional.empty();
    }

    /** The questions it helps to answer. */
    List<EvaluativeQuestion> questions() {
        return indicator().<List<EvaluativeQuestion>>map(Indicator::getQuestions)
                .or(() -> marker().map(ChangeMarker::getQuestions)).orElse(List.of());
    }

    /** Whether it shows that something is missing. */
    boolean isGap() {
        return indicator().isEmpty() && marker().isEmpty();
    }
}

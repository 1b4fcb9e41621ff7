// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.corolle.grids.words.CleanText;
import org.corolle.grids.words.GridWords;
import org.corolle.model.collection.Measurement;
import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.Indicator;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionKind;
import org.corolle.model.workshop.ContributionStatus;

/** What people said that supports an indicator or a marker. */
final class MeasurementEvidence {

    private final Map<NamedElement, Set<Contribution>> supporting = new HashMap<>();
    private final GridWords words;

    MeasurementEvidence(EvaluationProject project, GridWords words) {
        this.words = words;
        project.getContributions()
                .forEach(c -> c.getSupports().forEach(e -> of(e).add(c)));
    }

    /** Contributions that were not discarded, then remarks on the measurements. */
    Stream<String> comments(FrameworkRow line) {
        List<String> said = new ArrayList<>();
        line.indicator().map(Indicator::getComment).ifPresent(said::add);
        line.marker().stream().map(ChangeMarker::getDescription).filter(d -> d != null).forEach(said::add);
        contributions(line).map(this::quoted).forEach(said::add);
        line.indicator().stream().flatMap(i -> i.getMeasurements().stream()).map(Measurement::getComment)
                .forEach(said::add);
        return said.stream();
    }

    /** The contributions quoted for a line. */
    Stream<Contribution> contributions(FrameworkRow line) {
        Set<Contribution> all = new LinkedHashSet<>();
        line.marker().ifPresent(m -> all.addAll(m.getEvidences()));
        all.addAll(supporting.getOrDefault(line.subject(), Set.of()));
        return all.stream().filter(c -> c.getStatus() != ContributionStatus.DISCARDED && c.getMergedInto() == null);
    }

    private Set<Contribution> of(NamedElement element) {
        return supporting.computeIfAbsent(element, e -> new LinkedHashSet<>());
    }

    private String quoted(Contribution contribution) {
        String text = CleanText.of(contribution.getName());
        return text.isEmpty() || contribution.getKind() != ContributionKind.VERBATIM ? text
                : words.get("quote", text);
    }
}

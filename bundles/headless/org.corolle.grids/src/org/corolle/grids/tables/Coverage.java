// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.corolle.model.collection.Measurement;
import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.framework.StrategicQuestion;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.corolle.validation.rule.Finding;
import org.eclipse.emf.ecore.EObject;

/** Puts each finding where it belongs: with a question, a petal or a criterion, else with the element it is about. */
final class Coverage {

    private final Map<EObject, CoveredElement> parts = new LinkedHashMap<>();

    private Coverage() { }

    /** The questions, petals and criteria of a project in its order, then the other elements with findings. */
    static List<CoveredElement> of(EvaluationProject project, List<Finding> findings) {
        Coverage coverage = new Coverage();
        if (project.getFramework() != null) {
            project.getFramework().getStrategicQuestions().forEach(coverage::addQuestions);
            project.getFramework().getDimensions().forEach(coverage::addDimension);
        }
        findings.forEach(f -> coverage.add(f, project));
        return List.copyOf(coverage.parts.values());
    }

    /** Whether something retained covers it (V12, V14). */
    static boolean isCovered(List<Indicator> indicators, List<ChangeMarker> markers) {
        return !markers.isEmpty() || indicators.stream().anyMatch(Coverage::isRetained);
    }

    static boolean isRetained(Indicator indicator) {
        return indicator.getStatus() == IndicatorStatus.RETAINED;
    }

    private void addQuestions(StrategicQuestion strategic) {
        put(strategic, false, Optional.empty(), List.of(), List.of());
        for (EvaluativeQuestion question : strategic.getEvaluativeQuestions()) {
            put(question, true, Optional.empty(), question.getIndicators(), question.getMarkers());
        }
    }

    private void addDimension(Dimension dimension) {
        Optional<Dimension> petal = Optional.of(dimension);
        put(dimension, true, petal, dimension.getCriteria().stream().flatMap(c -> c.getIndicators().stream()).toList(),
                dimension.getCriteria().stream().flatMap(c -> c.getMarkers().stream()).toList());
        for (Criterion criterion : dimension.getCriteria()) {
            put(criterion, true, petal, criterion.getIndicators(), criterion.getMarkers());
        }
    }

    private void put(Identified subject, boolean counts, Optional<Dimension> petal, List<Indicator> indicators,
            List<ChangeMarker> markers) {
        parts.put(subject, new CoveredElement(subject, counts, petal, List.copyOf(indicators), List.copyOf(markers),
                new ArrayList<>()));
    }

    private void add(Finding finding, EvaluationProject project) {
        EObject about = finding.element() instanceof Measurement measurement && measurement.getIndicator() != null
                ? measurement.getIndicator() : finding.element();
        EObject part = about;
        while (part != null && !parts.containsKey(part)) {
            part = part.eContainer();
        }
        if (part == null || part instanceof EvaluationProject) {
            part = about instanceof Identified ? about : project;
        }
        if (!parts.containsKey(part)) {
            put((Identified) part, false, Optional.empty(), List.of(), List.of());
        }
        parts.get(part).findings().add(finding);
    }
}

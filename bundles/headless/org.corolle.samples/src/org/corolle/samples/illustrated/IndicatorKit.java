// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import static org.corolle.samples.kit.Frameworks.criterion;
import static org.corolle.samples.kit.Frameworks.indicator;

import org.corolle.model.collection.Scale;
import org.corolle.model.collection.Unit;
import org.corolle.model.framework.Aggregation;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorLevel;
import org.corolle.model.framework.IndicatorMeasure;
import org.corolle.model.framework.IndicatorNature;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;
import org.corolle.samples.kit.Lookup;
import org.corolle.samples.kit.Piece;

/** The five kinds of indicators of the example, each with the settings that go together. */
final class IndicatorKit {

    private final EvaluationProject project;
    private final Lookup find;

    IndicatorKit(EvaluationProject project) {
        this.project = project;
        this.find = Lookup.in(project);
    }

    Criterion criterionOf(String petal, String name, String easyLabel, String description) {
        return criterion(name).with(Criterion::setEasyLabel, easyLabel).described(description)
                .in(find.the(Dimension.class, petal).getCriteria());
    }

    Piece<Indicator> counted(String code, IndicatorLevel level, String unit, String name) {
        return quantitative(code, level, IndicatorMeasure.UNIT, Aggregation.SUM, name)
                .with(Indicator::setUnit, find.the(Unit.class, unit));
    }

    Piece<Indicator> share(String code, IndicatorLevel level, String name) {
        return quantitative(code, level, IndicatorMeasure.PERCENTAGE, Aggregation.WEIGHTED_MEAN, name);
    }

    Piece<Indicator> scaled(String code, IndicatorLevel level, String scale, String name) {
        return qualitative(code, level, IndicatorMeasure.ORDINAL, Aggregation.LATEST, name)
                .with(Indicator::setScale, find.the(Scale.class, scale)).with(Indicator::setAscending, true);
    }

    Piece<Indicator> listed(String code, IndicatorLevel level, String name) {
        return qualitative(code, level, IndicatorMeasure.NOMINAL, Aggregation.LIST, name);
    }

    Piece<Indicator> told(String code, IndicatorLevel level, String name) {
        return qualitative(code, level, IndicatorMeasure.QUALITATIVE, Aggregation.LIST, name);
    }

    EvaluativeQuestion question(String beginning) {
        return find.the(EvaluativeQuestion.class, beginning);
    }

    Stakeholder group(String beginning) {
        return find.the(Stakeholder.class, beginning);
    }

    <E extends NamedElement> E link(Class<E> type, String beginning) {
        return find.the(type, beginning);
    }

    private Piece<Indicator> quantitative(String code, IndicatorLevel level, IndicatorMeasure measure,
            Aggregation aggregation, String name) {
        return retained(code, level, name).with(Indicator::setNature, IndicatorNature.QUANTITATIVE)
                .with(Indicator::setMeasure, measure).with(Indicator::setAggregation, aggregation)
                .with(Indicator::setAscending, true);
    }

    private Piece<Indicator> qualitative(String code, IndicatorLevel level, IndicatorMeasure measure,
            Aggregation aggregation, String name) {
        return retained(code, level, name).with(Indicator::setNature, IndicatorNature.QUALITATIVE)
                .with(Indicator::setMeasure, measure).with(Indicator::setAggregation, aggregation);
    }

    private Piece<Indicator> retained(String code, IndicatorLevel level, String name) {
        return indicator(name).with(Indicator::setCode, code).with(Indicator::setLevel, level)
                .with(Indicator::setStatus, IndicatorStatus.RETAINED)
                .having(Indicator::getActions, project.getActions().toArray(Action[]::new));
    }
}

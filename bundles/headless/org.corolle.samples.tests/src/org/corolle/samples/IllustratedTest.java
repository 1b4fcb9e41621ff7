// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.corolle.model.chain.FlowKind;
import org.corolle.model.chain.ValueFlow;
import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.collection.Frequency;
import org.corolle.model.collection.InstrumentKind;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.framework.Aggregation;
import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorLevel;
import org.corolle.model.framework.IndicatorMeasure;
import org.corolle.model.framework.IndicatorNature;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.framework.MarkerDepth;
import org.corolle.model.project.Element;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionKind;
import org.junit.jupiter.api.Test;

/** The example must have something of everything, and say of everything made up that it is. */
class IllustratedTest {

    private final EvaluationProject project = Sample.CONSERVERIE_ILLUSTRATED.build();
    private final List<Indicator> indicators = All.of(project, Indicator.class);

    @Test
    void hasTwentyIndicatorsOfEveryLevelNatureMeasureAggregationAndStatus() {
        assertEquals(20, indicators.size());
        assertEquals(20, indicators.stream().map(Indicator::getCode).distinct().count());
        assertEquals(EnumSet.allOf(IndicatorLevel.class), values(Indicator.class, Indicator::getLevel));
        assertEquals(EnumSet.allOf(IndicatorNature.class), values(Indicator.class, Indicator::getNature));
        assertEquals(EnumSet.allOf(IndicatorMeasure.class), values(Indicator.class, Indicator::getMeasure));
        assertEquals(EnumSet.allOf(Aggregation.class), values(Indicator.class, Indicator::getAggregation));
        assertEquals(EnumSet.allOf(IndicatorStatus.class), values(Indicator.class, Indicator::getStatus));
    }

    @Test
    void collectsWithEveryInstrumentAtEveryFrequencyAndMeasuresEveryKindOfValue() {
        assertEquals(EnumSet.allOf(InstrumentKind.class),
                values(CollectionInstrument.class, CollectionInstrument::getKind));
        assertEquals(EnumSet.allOf(Frequency.class),
                values(CollectionPlanItem.class, CollectionPlanItem::getFrequency));
        assertEquals(EnumSet.allOf(MeasurementKind.class), values(Measurement.class, Measurement::getKind));
        assertEquals(EnumSet.allOf(MarkerDepth.class), values(ChangeMarker.class, ChangeMarker::getDepth));
        assertTrue(All.of(project, CollectionInstrument.class).stream().noneMatch(i -> i.getGuideItems().isEmpty()));
    }

    @Test
    void hasCardsAndFlowsOfEveryKind() {
        assertEquals(EnumSet.allOf(ContributionKind.class), values(Contribution.class, Contribution::getKind));
        assertEquals(EnumSet.allOf(FlowKind.class), values(ValueFlow.class, ValueFlow::getKind));
    }

    @Test
    void theProjectSaysInItsNameAndDescriptionThatItIsAnExample() {
        assertTrue(project.isIllustrative());
        assertTrue(project.getName().contains("exemple fictif"));
        assertTrue(project.getDescription().startsWith("EXEMPLE FICTIF"));
    }

    @Test
    void whatTheConserverieDoesNotKnowIsMarkedAsMadeUpAndWhatItKnowsIsNot() {
        Set<String> known = Sample.CONSERVERIE.build().getChains().get(0).getCells().stream().map(c -> c.getName())
                .collect(Collectors.toSet());

        assertTrue(project.getChains().get(0).getCells().stream().noneMatch(Element::isIllustrative));
        assertTrue(project.getChains().get(0).getCells().stream().allMatch(c -> known.contains(c.getName())));
        assertTrue(indicators.stream().allMatch(Element::isIllustrative));
        assertTrue(All.of(project, Measurement.class).stream().allMatch(Element::isIllustrative));
        assertTrue(All.of(project, Contribution.class).stream().allMatch(Element::isIllustrative));
        assertTrue(project.getFramework().getDimensions().stream().noneMatch(Element::isIllustrative));
    }

    @Test
    void thePetalsStayNameless() {
        assertEquals(List.of("Dimension 1", "Dimension 2", "Dimension 3", "Dimension 4", "Dimension 5", "Dimension 6"),
                project.getFramework().getDimensions().stream().map(d -> d.getName()).toList());
    }

    private <E, V> Set<V> values(Class<E> type, Function<E, V> value) {
        return All.of(project, type).stream().map(value).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}

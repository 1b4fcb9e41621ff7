// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import static org.corolle.validation.ValidationProjects.framework;
import static org.corolle.validation.ValidationProjects.in;
import static org.corolle.validation.ValidationProjects.indicator;
import static org.corolle.validation.ValidationProjects.keys;
import static org.corolle.validation.ValidationProjects.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.Qualifier;
import org.corolle.model.collection.Scale;
import org.corolle.model.collection.ScaleLevel;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorMeasure;
import org.corolle.model.framework.IndicatorNature;
import org.corolle.model.project.EvaluationProject;
import org.junit.jupiter.api.Test;

class MeasureRuleTest {

    private final EvaluationProject project = project();
    private final Indicator indicator = indicator(project, "Confiance");

    @Test
    void v19SpeaksOfANatureAgainstTheMeasure() {
        indicator.setNature(IndicatorNature.QUANTITATIVE);
        indicator.setMeasure(IndicatorMeasure.QUALITATIVE);
        says("figuresInWords");

        indicator.setNature(IndicatorNature.QUALITATIVE);
        indicator.setMeasure(IndicatorMeasure.PERCENTAGE);
        says("wordsInFigures");
    }

    @Test
    void v19IsSilentOnANatureThatGoesWithTheMeasure() {
        indicator.setNature(IndicatorNature.QUALITATIVE);
        indicator.setMeasure(IndicatorMeasure.ORDINAL);
        says();

        indicator.setNature(IndicatorNature.QUANTITATIVE);
        indicator.setMeasure(IndicatorMeasure.UNIT);
        says();
    }

    @Test
    void v19SpeaksOfANumberWhereWordsAreWanted() {
        indicator.setMeasure(IndicatorMeasure.QUALITATIVE);
        value(m -> m.setText("On se fait confiance"));
        says();

        value(m -> m.setValue(BigDecimal.TEN));
        says("numberNotWanted");
    }

    @Test
    void v19SpeaksOfAMissingNumber() {
        indicator.setMeasure(IndicatorMeasure.UNIT);
        value(m -> m.setValue(BigDecimal.ZERO));
        says();

        value(m -> m.setText("beaucoup"));
        says("numberWanted");
    }

    @Test
    void v19TakesWordsForWhatIsSaidToBeNotQuantified() {
        indicator.setMeasure(IndicatorMeasure.UNIT);
        value(m -> m.setText("beaucoup")).setQualifier(Qualifier.NOT_QUANTIFIED);

        says();
    }

    @Test
    void v19TakesACategoryForANominalValue() {
        indicator.setMeasure(IndicatorMeasure.NOMINAL);
        value(m -> m.setText("à vélo"));
        says();

        value(m -> m.setComment("?"));
        says("numberWanted");
    }

    @Test
    void v19TakesALevelOfTheScaleForAnOrdinalValue() {
        indicator.setMeasure(IndicatorMeasure.ORDINAL);
        Scale scale = in(framework(project).getScales(), Scale.class, "Appréciation");
        in(scale.getLevels(), ScaleLevel.class, "Forte");
        indicator.setScale(scale);
        value(m -> m.setText("forte "));
        says();

        value(m -> m.setText("bleue"));
        says("levelWanted");
    }

    private void says(String... keys) {
        assertEquals(List.of(keys), keys(new MeasureRule(), project));
    }

    private Measurement value(Consumer<Measurement> preparation) {
        return in(project.getMeasurements(), Measurement.class, m -> m.setIndicator(indicator), preparation);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import static org.corolle.validation.ValidationProjects.create;
import static org.corolle.validation.ValidationProjects.framework;
import static org.corolle.validation.ValidationProjects.in;
import static org.corolle.validation.ValidationProjects.indicator;
import static org.corolle.validation.ValidationProjects.keys;
import static org.corolle.validation.ValidationProjects.project;
import static org.corolle.validation.ValidationProjects.sentences;
import static org.corolle.validation.ValidationProjects.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.collection.UnitKind;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorMeasure;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.SourceDocument;
import org.corolle.model.project.SourceReference;
import org.corolle.validation.rule.Rule;
import org.junit.jupiter.api.Test;

class FigureRulesTest {

    private final EvaluationProject project = project();
    private final Indicator indicator = indicator(project, "Participants");

    @Test
    void v20AsksForTheYearOfABaseline() {
        Measurement baseline = value(MeasurementKind.BASELINE, "12");
        says(new PeriodRule(), "noYear");

        baseline.setYear(2017);
        says(new PeriodRule());

        baseline.setYear(null);
        baseline.setPeriodEnd("2017-06");
        says(new PeriodRule());
    }

    @Test
    void v20SpeaksOfPeriodsThatEndBeforeTheyStart() {
        project.setStartDate("2019");
        project.setEndDate("2018-12");
        project.setName("Démarche");
        in(project.getKeyFigures(), KeyFigure.class, "Pots",
                f -> f.setPeriodStart("2018-07-14"), f -> f.setPeriodEnd("2018-07-13"));
        in(framework(project).getInstruments(), CollectionInstrument.class, "Entretiens",
                i -> i.setPeriodStart("2018-02"), i -> i.setPeriodEnd("2018-01"));

        assertEquals(List.of("La période de « Démarche » commence après sa fin : début 2019, fin décembre 2018.",
                "La période de « Pots » commence après sa fin : début 14 juillet 2018, fin 13 juillet 2018.",
                "La période de « Entretiens » commence après sa fin : début février 2018, fin janvier 2018."),
                sentences(new PeriodRule(), project));
    }

    @Test
    void v20GivesPartialDatesTheBenefitOfTheDoubt() {
        project.setStartDate("2018-07");
        project.setEndDate("2018");

        says(new PeriodRule());
    }

    @Test
    void v20SpeaksOfADayThatDoesNotExist() {
        project.setStartDate("2018-02-30");
        project.setEndDate("bientôt");

        says(new PeriodRule(), "noDate", "noDate");
    }

    @Test
    void v21SpeaksOfAnUnexplainedPercentageOutsideItsBounds() {
        indicator.setMeasure(IndicatorMeasure.PERCENTAGE);
        Measurement rise = value(MeasurementKind.OBSERVED, "150");
        value(MeasurementKind.OBSERVED, "-1").setComment("Baisse par rapport à 2017");
        value(MeasurementKind.OBSERVED, "100");
        assertEquals(List.of("Le pourcentage de « Participants » est de 150 % : "
                + "il sort des bornes habituelles, sans explication."), sentences(new PercentageRule(), project));

        rise.setComment("Hausse par rapport à 2017");
        says(new PercentageRule());
    }

    @Test
    void v21LooksAtKeyFiguresInPercent() {
        KeyFigure clicks = figure("Clics", "132");
        clicks.setUnit(unit(project, UnitKind.PERCENTAGE, "%"));
        says(new PercentageRule(), "outside");

        clicks.setBase("de ceux de 2017");
        says(new PercentageRule());
    }

    @Test
    void v22AsksForTheSourceOfFigures() {
        value(MeasurementKind.OBSERVED, "12");
        figure("Pots", "844");

        says(new FigureSourceRule(), "keyFigure", "measurement");
    }

    @Test
    void v22IsSilentOnSourcesOnTargetsAndOnWhatIsIllustrative() {
        SourceDocument report = in(project.getDocuments(), SourceDocument.class, "Rapport");
        value(MeasurementKind.OBSERVED, "12").setDocument(report);
        value(MeasurementKind.TARGET, "20");
        value(MeasurementKind.OBSERVED, "13").setIllustrative(true);
        in(figure("Pots", "844").getSourceRefs(), SourceReference.class, r -> r.setDocument(report));
        project.getKeyFigures().add(create(KeyFigure.class));

        says(new FigureSourceRule());
    }

    private void says(Rule rule, String... keys) {
        assertEquals(List.of(keys), keys(rule, project));
    }

    private Measurement value(MeasurementKind kind, String value) {
        return in(project.getMeasurements(), Measurement.class, m -> m.setIndicator(indicator), m -> m.setKind(kind),
                m -> m.setValue(new BigDecimal(value)));
    }

    private KeyFigure figure(String name, String value) {
        return in(project.getKeyFigures(), KeyFigure.class, name, f -> f.setValue(new BigDecimal(value)));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import static org.corolle.validation.ValidationProjects.in;
import static org.corolle.validation.ValidationProjects.indicator;
import static org.corolle.validation.ValidationProjects.keys;
import static org.corolle.validation.ValidationProjects.project;
import static org.corolle.validation.ValidationProjects.sentences;
import static org.corolle.validation.ValidationProjects.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.collection.Qualifier;
import org.corolle.model.collection.Unit;
import org.corolle.model.collection.UnitKind;
import org.corolle.model.framework.Indicator;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.SourceDocument;
import org.corolle.model.project.SourceReference;
import org.corolle.model.project.Territory;
import org.corolle.validation.rule.Rule;
import org.junit.jupiter.api.Test;

class ComparisonRulesTest {

    private final EvaluationProject project = project();
    private final Indicator indicator = indicator(project, "Participants");
    private final Unit euros = unit(project, UnitKind.MONEY, "€");

    @Test
    void v23ShowsBothValuesWithBothSources() {
        value("250", 2018).setDocument(in(project.getDocuments(), SourceDocument.class, "Rapport final"));
        value("273", 2018).setQualifier(Qualifier.MORE_THAN);

        assertEquals(List.of("Deux valeurs différentes pour « Participants », à la même période : "
                + "250 selon « Rapport final », plus de 273 selon une source inconnue."),
                sentences(new ConflictRule(), project));
    }

    @Test
    void v23IsSilentOnEqualValuesAndOnOtherPeriodsOrTerritories() {
        value("250", 2018);
        value("250.0", 2018);
        value("273", 2019);
        value("12", 2018).setTerritory(in(project.getTerritories(), Territory.class, "Romans"));
        value("300", 2018).setKind(MeasurementKind.TARGET);

        says(new ConflictRule());
    }

    @Test
    void v23TakesAYearForThePeriodOfThatYear() {
        value("250", 2018);
        Measurement other = value("273", null);
        other.setPeriodStart("2018");
        other.setPeriodEnd("2018");

        says(new ConflictRule(), "values");
    }

    @Test
    void v23TellsFiguresThatDisagreeOnce() {
        KeyFigure few = figure("Producteurs", "15");
        KeyFigure many = figure("Producteurs bio", "30");
        few.getDisagreesWith().add(many);
        many.getDisagreesWith().add(few);
        in(many.getSourceRefs(), SourceReference.class,
                r -> r.setDocument(in(project.getDocuments(), SourceDocument.class, "Dossier")));

        assertEquals(List.of("« Producteurs » (15 selon une source inconnue) et "
                + "« Producteurs bio » (30 selon « Dossier ») ne s’accordent pas."),
                sentences(new ConflictRule(), project));
    }

    @Test
    void v23ComparesFiguresOfTheSameLabel() {
        figure("Questionnaires", "250");
        figure("questionnaires", "273");
        figure("Entretiens", "9");

        says(new ConflictRule(), "figure");
    }

    @Test
    void v24DividesABudgetByTheEmployeesBesideIt() {
        figure("Salariés", "27");
        figure("ETP", "23.8");
        KeyFigure budget = figure("Budget consolidé", "1300");
        budget.setUnit(euros);

        assertEquals(List.of("« Budget consolidé » : 1 300 €, à côté de « Salariés » : 27, "
                + "soit environ 48 € par personne. C’est très peu."), sentences(new MagnitudeRule(), project));
    }

    @Test
    void v24CountsThousandsByTheFactorOfTheUnit() {
        figure("Salariés", "27");
        Unit thousands = unit(project, UnitKind.MONEY, "k€");
        thousands.setFactorToBase(new BigDecimal("1000"));
        KeyFigure budget = figure("Budget", "1300");
        budget.setUnit(thousands);
        says(new MagnitudeRule());

        budget.setValue(new BigDecimal("1300000"));
        says(new MagnitudeRule(), "largeBudget");
    }

    @Test
    void v24IsSilentOnABudgetWithoutEmployeesAndOnOtherMoney() {
        figure("Budget", "1300").setUnit(euros);
        says(new MagnitudeRule());

        project.getKeyFigures().get(0).setName("Prix du pot");
        figure("Salariés", "27");
        says(new MagnitudeRule());
    }

    @Test
    void v24ComparesAValueWithItsSiblings() {
        value("12", 2016);
        value("14", 2017);
        value("1300", 2018);
        says(new MagnitudeRule());

        value("13", 2019);
        value("1", 2020);
        assertEquals(List.of(
                "Une valeur de l’indicateur « Participants » est 1 300, plus de 10 fois la valeur du milieu (13).",
                "Une valeur de l’indicateur « Participants » est 1, "
                        + "plus de 10 fois moins que la valeur du milieu (13)."),
                sentences(new MagnitudeRule(), project));
    }

    private void says(Rule rule, String... keys) {
        assertEquals(List.of(keys), keys(rule, project));
    }

    private Measurement value(String value, Integer year) {
        return in(project.getMeasurements(), Measurement.class, m -> m.setIndicator(indicator),
                m -> m.setKind(MeasurementKind.OBSERVED), m -> m.setValue(new BigDecimal(value)), m -> m.setYear(year));
    }

    private KeyFigure figure(String name, String value) {
        return in(project.getKeyFigures(), KeyFigure.class, name, f -> f.setValue(new BigDecimal(value)));
    }
}

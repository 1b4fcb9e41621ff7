// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import static org.corolle.model.collection.MeasurementKind.BASELINE;
import static org.corolle.model.collection.MeasurementKind.OBSERVED;
import static org.corolle.model.collection.MeasurementKind.TARGET;

import java.math.BigDecimal;

import org.corolle.model.collection.CollectionFactory;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.collection.MeasurementStatus;
import org.corolle.model.collection.Qualifier;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.kit.Citation;
import org.corolle.samples.kit.Source;

/**
 * Made-up values: baseline of 2018, target for 2020, what was observed in 2019. The two counts of producers are real
 * and disagree.
 */
final class Measurements {

    private final EvaluationProject project;

    private Measurements(EvaluationProject project) {
        this.project = project;
    }

    static void into(EvaluationProject project) {
        Measurements all = new Measurements(project);
        all.numbers();
        all.shares();
        all.words();
        all.producers();
    }

    private void numbers() {
        threeNumbers("D1.1", 300, 450, 380);
        threeNumbers("D2.1", 4, 8, 6);
        threeNumbers("D3.1", 500, 900, 740);
        threeNumbers("D4.1", 1200, 2500, 2100);
        threeNumbers("D5.2", 2, 6, 4);
        threeNumbers("D6.1", 9000, 15000, 11400);
    }

    private void shares() {
        threeNumbers("D1.2", 30, 50, 42);
        observedAmong(160, 380);
        threeNumbers("D2.3", 35, 60, 55);
        observedAmong(65, 118);
        threeNumbers("D3.2", 25, 50, 40);
        observedAmong(47, 118);
        threeNumbers("D6.2", 45, 20, 31);
        threeNumbers("D6.3", 100, 130, 115);
        last().setComment("Dépasse 100 % parce que l'année de référence vaut 100.");
    }

    private void words() {
        observed("D1.3", "Apprendre à conserver ; rencontrer du monde ; moins jeter ; s'occuper utilement");
        baseline("D1.4", "Découvre");
        target("D1.4", "Transmet à d'autres");
        observed("D1.4", "Fait avec d'autres");
        observed("D2.2", "Les participants disent mieux comprendre le métier ; les producteurs disent se sentir moins seuls.");
        observed("D4.2", "Cuisiner les fanes ; congeler les restes ; faire ses bocaux ; acheter moins à la fois");
        baseline("D5.1", "Plutôt non");
        target("D5.1", "Tout à fait");
        observed("D5.1", "Plutôt oui");
        observed("D6.4", "Savoir-faire transmis, produits sauvés et confiance entre quartiers ; la fatigue de la saison est"
                + " aussi citée.");
    }

    /** Thirty in the presentation file, fifteen in the evaluation report: both stand. */
    private void producers() {
        add("D5.3", OBSERVED, Source.S002.at("Collecte de produits")).setValue(BigDecimal.valueOf(30));
        last().setComment("Producteurs ayant répondu favorablement. Chiffre réel, sans date dans la source.");
        add("D5.3", OBSERVED, Source.S003.at("Alliances de territoire")).setValue(BigDecimal.valueOf(15));
        last().setComment("Partenariats établis. Chiffre réel, sans date dans la source.");
    }

    private void threeNumbers(String code, long baseline, long target, long observed) {
        dated(add(code, BASELINE, example())).setValue(BigDecimal.valueOf(baseline));
        dated(add(code, TARGET, example())).setValue(BigDecimal.valueOf(target));
        dated(add(code, OBSERVED, example())).setValue(BigDecimal.valueOf(observed));
    }

    private void observedAmong(long numerator, long denominator) {
        last().setNumerator(BigDecimal.valueOf(numerator));
        last().setDenominator(BigDecimal.valueOf(denominator));
        last().setQualifier(Qualifier.ABOUT);
        last().setComment("Valeur fictive, arrondie à l'unité.");
    }

    private void baseline(String code, String words) {
        dated(add(code, BASELINE, example())).setText(words);
    }

    private void target(String code, String words) {
        dated(add(code, TARGET, example())).setText(words);
    }

    private void observed(String code, String words) {
        dated(add(code, OBSERVED, example())).setText(words);
    }

    private static Citation example() {
        return Source.EXAMPLE.at("tableau de l'exemple");
    }

    private Measurement dated(Measurement measurement) {
        int year = switch (measurement.getKind()) {
            case BASELINE -> 2018;
            case OBSERVED -> 2019;
            case TARGET -> 2020;
        };
        measurement.setYear(year);
        measurement.setPeriodStart(String.valueOf(year));
        measurement.setPeriodEnd(String.valueOf(year));
        return measurement;
    }

    private Measurement add(String code, MeasurementKind kind, Citation passage) {
        Measurement measurement = CollectionFactory.eINSTANCE.createMeasurement();
        measurement.setKind(kind);
        measurement.setIndicator(Coded.indicator(project, code));
        measurement.setTerritory(project.getTerritory());
        measurement.setDocument(passage.toReference().getDocument());
        measurement.setStatus(kind == OBSERVED ? MeasurementStatus.PROVISIONAL : MeasurementStatus.CONFIRMED);
        measurement.setQualifier(Qualifier.EXACT);
        project.getMeasurements().add(measurement);
        return measurement;
    }

    private Measurement last() {
        return project.getMeasurements().get(project.getMeasurements().size() - 1);
    }
}

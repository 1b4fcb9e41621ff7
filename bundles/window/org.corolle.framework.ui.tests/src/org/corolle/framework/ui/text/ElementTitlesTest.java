// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;

import org.corolle.core.labels.Labels;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainFactory;
import org.corolle.model.collection.CollectionFactory;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.framework.FrameworkFactory;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.WorkshopFactory;
import org.junit.jupiter.api.Test;

final class ElementTitlesTest {

    private final ElementTitles titles = new ElementTitles(Labels.in(Locale.FRENCH));
    private final TinyProject small = new TinyProject();

    @Test
    void aNameStandsOnOneLine() {
        small.gift.setName("  Circuit\n du   don ");

        assertEquals("Circuit du don", titles.of(small.gift));
    }

    @Test
    void anUnnamedCellIsCalledAfterItsPlace() {
        assertEquals("Collecte × Circuit marchand",
                titles.of(small.cell(ChainFactory.eINSTANCE.createChainCell(), small.market, CellStatus.PLANNED)));
    }

    @Test
    void aMeasurementTellsItsKindValueAndYear() {
        Measurement target = CollectionFactory.eINSTANCE.createMeasurement();
        target.setKind(MeasurementKind.TARGET);
        target.setValue(new BigDecimal("1250.5"));
        target.setYear(2019);

        assertEquals("Cible 1\u00A0250,5 (2019)", titles.of(target));
    }

    @Test
    void aMeasurementNamesItsIndicatorFirst() {
        Measurement start = CollectionFactory.eINSTANCE.createMeasurement();
        start.setIndicator(TinyProject.named(FrameworkFactory.eINSTANCE.createIndicator(), "Bocaux vendus"));
        start.setKind(MeasurementKind.BASELINE);
        start.setYear(2019);

        assertEquals("Bocaux vendus : " + titles.labels().of(MeasurementKind.BASELINE,
                CollectionPackage.Literals.MEASUREMENT_KIND) + " (2019)", titles.of(start));
    }

    @Test
    void anAttendanceWithoutCountNamesTheGroupOnly() {
        Attendance attendance = WorkshopFactory.eINSTANCE.createAttendance();
        attendance.setStakeholder(TinyProject.named(ProjectFactory.eINSTANCE.createStakeholder(), "Producteurs"));

        assertEquals("Producteurs", titles.of(attendance));
    }

    @Test
    void whatSaysNothingIsCalledAfterItsClass() {
        assertEquals("Mesure", titles.of(CollectionFactory.eINSTANCE.createMeasurement()));
        assertEquals("Case", titles.of(ChainFactory.eINSTANCE.createChainCell()));
    }
}

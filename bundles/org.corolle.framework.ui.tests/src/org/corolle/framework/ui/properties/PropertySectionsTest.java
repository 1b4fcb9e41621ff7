// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.corolle.core.labels.Labels;
import org.corolle.framework.ui.properties.PropertyValue.Link;
import org.corolle.framework.ui.properties.PropertyValue.Quotation;
import org.corolle.framework.ui.properties.PropertyValue.Words;
import org.corolle.framework.ui.text.Small;
import org.corolle.framework.ui.text.Titles;
import org.corolle.model.chain.ChainFactory;
import org.corolle.model.chain.Wording;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.project.Reading;
import org.corolle.model.project.Stakeholder;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

final class PropertySectionsTest {

    private final Small small = new Small();

    @Test
    void aCellShowsItsTextItsStatusInWordsAndItsPlaceAsLinks() {
        List<PropertySection> sections = french().filled(small.surplus);

        assertEquals(List.of("L’essentiel", "Liens", "Sources", "Partage et identité"), sections.stream().map(PropertySection::title).toList());
        assertEquals(new Words("Mise à disposition des surplus"), value(sections, "Texte"));
        assertEquals(new Words("Existant"), value(sections, "État"));
        assertEquals(new Link("Collecte", small.collecting), value(sections, "Activité"));
        assertEquals(new Link("Don", small.gift), value(sections, "Circuit"));
    }

    @Test
    void aSourceShowsItsPlaceItsDocumentAndItsWords() {
        PropertyRow source = french().filled(small.surplus).get(2).rows().get(0);

        assertEquals("diapositive 12", source.label());
        assertEquals(List.of(new Link("Diaporama", small.document), new Quotation("les surplus & invendables")), source.values());
    }

    @Test
    void wordingsFollowOneAnotherWithTheirCarrier() {
        Wording wording = ChainFactory.eINSTANCE.createWording();
        wording.setText("Gouvernance territoriale");
        wording.setCarrierText("Valence Romans Agglo");
        wording.setDate("2018-07");
        small.collecting.getWordings().add(wording);

        PropertyRow row = section(french().filled(small.collecting), "Formulations successives").rows().get(0);

        assertEquals("juillet 2018", row.label());
        assertEquals(List.of(new Words("Gouvernance territoriale"), new Words("Porté par : Valence Romans Agglo")), row.values());
    }

    @Test
    void otherReadingsBelongToGroups() {
        Stakeholder producers = Small.named(ProjectFactory.eINSTANCE.createStakeholder(), "Producteurs");
        Reading reading = ProjectFactory.eINSTANCE.createReading();
        reading.setText("Un échange, pas un don");
        reading.getStakeholders().add(producers);
        small.surplus.getReadings().add(reading);

        PropertyRow row = section(french().filled(small.surplus), "Autres lectures").rows().get(0);

        assertEquals("Producteurs", row.label());
        assertEquals(List.of(new Words("Un échange, pas un don")), row.values());
    }

    @Test
    void emptyFeaturesAreHiddenUntilAskedFor() {
        assertTrue(rows(french().filled(small.gift)).stream().noneMatch(PropertyRow::isEmpty));
        PropertyRow rule = rows(french().of(small.gift)).stream().filter(r -> r.label().equals("Règle éthique")).findFirst().orElseThrow();
        assertTrue(rule.isEmpty());
        assertFalse(rule.explanation().isBlank());
    }

    @Test
    void eachFeatureOfEachClassHasItsRowOnce() {
        EObject circuit = small.gift;
        long shown = circuit.eClass().getEAllStructuralFeatures().stream().filter(f -> !f.isTransient() && !f.isDerived()).count();

        assertEquals(shown, rows(french().of(circuit)).size());
    }

    @Test
    void thousandsOfLinksAreCountedRatherThanShown() {
        IntStream.range(0, 5000).forEach(i -> small.project.getStakeholders()
                .add(Small.named(ProjectFactory.eINSTANCE.createStakeholder(), "Groupe " + i)));

        PropertyRow row = rows(french().filled(small.project)).stream().filter(r -> r.label().equals("Parties prenantes")).findFirst().orElseThrow();

        assertEquals(PropertyRows.MOST_LINKS + 1, row.values().size());
        assertEquals(new Words("… et 4\u202F940 autres, à voir dans l’arborescence."), row.values().get(PropertyRows.MOST_LINKS));
    }

    private static PropertySections french() {
        return new PropertySections(new Titles(Labels.in(Locale.FRENCH)));
    }

    private static PropertySection section(List<PropertySection> sections, String title) {
        return sections.stream().filter(s -> s.title().equals(title)).findFirst().orElseThrow();
    }

    private static List<PropertyRow> rows(List<PropertySection> sections) {
        return sections.stream().flatMap(s -> s.rows().stream()).toList();
    }

    private static PropertyValue value(List<PropertySection> sections, String label) {
        return rows(sections).stream().filter(r -> r.label().equals(label)).findFirst().orElseThrow().values().get(0);
    }
}

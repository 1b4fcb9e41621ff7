// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.corolle.core.labels.Labels;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.TinyProject;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.project.Reading;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

final class PropertySectionsTest {

    private final TinyProject small = new TinyProject();

    @Test
    void aCellHasTheRowsItFillsInTheirSections() {
        List<PropertySection> sections = french().filled(small.surplus);

        assertEquals(List.of("L’essentiel", "Liens", "Sources", "Partage et identité"), sections.stream()
                .map(PropertySection::title).toList());
        assertEquals(List.of("Texte", "Activité", "Circuit", "Sources", "Identifiant"), rows(sections).stream()
                .map(PropertyRow::label).toList());
    }

    @Test
    void sectionsThatSayNothingAreFoldedButTheFirst() {
        List<PropertySection> sections = french().of(small.surplus);

        assertTrue(section(sections, "L’essentiel").isOpen());
        assertFalse(section(sections, "Autres lectures").isOpen());

        Reading reading = ProjectFactory.eINSTANCE.createReading();
        reading.setText("Un échange, pas un don");
        small.surplus.getReadings().add(reading);

        assertTrue(section(french().of(small.surplus), "Autres lectures").isOpen());
        assertFalse(section(sections, "Partage et identité").isOpen());
    }

    @Test
    void emptyFeaturesAreHiddenUnlessAskedFor() {
        assertTrue(rows(french().filled(small.gift)).stream().noneMatch(PropertyRow::isEmpty));
        PropertyRow rule = rows(french().of(small.gift)).stream().filter(r -> r.label().equals("Règle éthique"))
                .findFirst().orElseThrow();
        assertTrue(rule.isEmpty());
        assertFalse(rule.explanation().isBlank());
    }

    @Test
    void eachFeatureOfEachClassHasItsRowOnce() {
        EObject circuit = small.gift;
        long shown = circuit.eClass().getEAllStructuralFeatures().stream().filter(f -> !f.isTransient()
                && !f.isDerived()).count();

        assertEquals(shown, rows(french().of(circuit)).size());
    }

    private static PropertySections french() {
        return new PropertySections(new ElementTitles(Labels.in(Locale.FRENCH)));
    }

    private static PropertySection section(List<PropertySection> sections, String title) {
        return sections.stream().filter(s -> s.title().equals(title)).findFirst().orElseThrow();
    }

    private static List<PropertyRow> rows(List<PropertySection> sections) {
        return sections.stream().flatMap(s -> s.rows().stream()).toList();
    }
}

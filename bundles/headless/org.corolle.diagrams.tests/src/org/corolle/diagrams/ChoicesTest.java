// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.corolle.diagrams.request.DiagramChoice;
import org.corolle.diagrams.request.DiagramLook;
import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.samples.Sample;
import org.corolle.samples.Template;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    @Test
    void anEmptyProjectOffersWhatCanBeBegun() {
        assertEquals(List.of("chain  Chaîne de valeur", "flower  Fleur de l’utilité sociale",
                "stakeholder-map  Carte des parties prenantes"), titles(Template.EMPTY, Locale.FRENCH));
    }

    @Test
    void theConserverieOffersItsChainItsCircuitsItsFlowerAndItsMap() {
        List<DiagramChoice> choices = Diagrams.choices(Sample.CONSERVERIE.build(), Locale.ENGLISH);

        assertEquals("Value chain: La Conserverie mobile et solidaire", choices.get(0).title());
        assertEquals(3, choices.stream().filter(choice -> choice.type() == DiagramType.CIRCUIT).count());
        assertEquals(6, choices.stream().filter(choice -> choice.type() == DiagramType.PETAL).count());
        assertEquals(DiagramType.STAKEHOLDER_MAP, choices.get(choices.size() - 1).type());
    }

    @Test
    void everyChoiceCanBeDrawn() {
        var project = Sample.CONSERVERIE_ILLUSTRATED.build();

        Diagrams.choices(project, Locale.FRENCH)
                .forEach(choice -> Diagrams.draw(project, new DiagramRequest(choice.type(),
                choice.subject(), choice.dimension(), Locale.FRENCH, DiagramLook.LIGHT, true, false)).nodes().get(0));
    }

    private static List<String> titles(Template template, Locale locale) {
        return Diagrams.choices(template.build(), locale).stream()
                .map(choice -> choice.type().id() + " " + choice.subject() + " " + choice.title()).toList();
    }
}

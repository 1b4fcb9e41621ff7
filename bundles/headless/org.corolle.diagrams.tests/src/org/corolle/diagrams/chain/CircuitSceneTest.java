// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import static org.corolle.diagrams.Drawn.node;
import static org.corolle.diagrams.Drawn.parts;
import static org.corolle.diagrams.Drawn.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.corolle.diagrams.request.DiagramType;
import org.corolle.diagrams.Drawn;
import org.corolle.model.chain.Circuit;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.Sample;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.junit.jupiter.api.Test;

/** The market circuit of the Conserverie. */
class CircuitSceneTest {

    private final EvaluationProject project = Sample.CONSERVERIE.build();
    private final Circuit market = project.getChains().get(0).getCircuits().get(2);
    private final Scene scene = Drawn.seen(project, DiagramType.CIRCUIT, market.getId());

    @Test
    void showsTheStepsOfThisCircuitFromLeftToRight() {
        List<Node> steps = parts(scene, "activity");

        assertEquals("Circuit marchand", scene.title());
        assertTrue(steps.get(0).x() < steps.get(1).x() && steps.get(1).x() < steps.get(2).x());
        assertEquals(List.of("Envisagé Achats en euros", "En cours Activité rémunérée",
                "Envisagé Mise en vente dans des circuits de distribution du territoire"),
                parts(scene, "cell").stream().map(Drawn::words).toList());
    }

    @Test
    void tellsItsEthicalRule() {
        assertEquals("Règle éthique\u00a0: " + market.getEthicalRule().replace('\'', '’'),
                words(node(scene, "zone:rule")).replace('\'', '’'));
    }

    @Test
    void keepsTheSurroundingsOfTheChain() {
        assertEquals(List.of("IMPACTS SOCIAUX", "Activités de soutien (dynamiques transversales)"),
                List.of(words(node(scene, "zone:impacts")), words(node(scene, "zone:support"))));
        assertEquals(2, parts(scene, "support").size());
    }

    @Test
    void withoutASubjectItShowsTheFirst() {
        assertEquals("Circuit du don", Drawn.seen(project, DiagramType.CIRCUIT, "").title());
    }
}

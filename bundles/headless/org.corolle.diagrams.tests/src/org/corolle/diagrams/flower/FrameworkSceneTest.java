// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.diagrams.Diagrams;
import org.corolle.diagrams.request.DiagramLook;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.FrameworkFactory;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.junit.jupiter.api.Test;

class FrameworkSceneTest {

    private final Garden garden = new Garden(6);

    @Test
    void criteriaComeBeforeWhatBelongsToThem() {
        Criterion criterion = criterion(1, "Participation");
        Indicator indicator = indicator(criterion, "Habitants venus", IndicatorStatus.RETAINED);
        indicator(criterion, "Abandonné", IndicatorStatus.DISCARDED);

        List<Node> nodes = draw().nodes().stream().filter(node -> "petal-1".equals(node.data().get("dimension")))
                .toList();

        assertEquals(List.of("criterion", "indicator"), nodes.stream().map(Node::part).toList());
        assertEquals(criterion.getId(), nodes.get(1).data().get("criterion"));
        assertEquals(indicator.getId(), nodes.get(1).element());
        assertTrue(Seen.shows(nodes.get(1), "check"));
    }

    @Test
    void manyIndicatorsAreLaidWellAndTheRestIsCounted() {
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            Criterion criterion = criterion(1 + random.nextInt(6), Garden.words(3, random));
            for (int j = random.nextInt(6); j > 0; j--) {
                indicator(criterion, Garden.words(1 + random.nextInt(12), random), IndicatorStatus.PROPOSED);
            }
        }

        Scene scene = draw();

        Seen.wellLaid(scene, "framework");
        assertTrue(Garden.parts(scene, "more").stream().allMatch(more -> more.data().get("subject")
                .equals("framework")));
        int all = garden.project.getFramework().getDimensions().stream().flatMap(petal -> petal.getCriteria().stream())
                .mapToInt(criterion -> 1 + criterion.getIndicators().size()).sum();
        int counted = Garden.parts(scene, "more").stream().mapToInt(more -> Integer.parseInt(more.data().get("count")))
                .sum();
        assertEquals(all, counted + Garden.parts(scene, "criterion").size() + Garden.parts(scene, "indicator").size());
    }

    @Test
    void onePetalOfTheFrameworkGroupsThemUnderTheirCriterion() {
        indicator(criterion(2, "Participation"), "Habitants venus", IndicatorStatus.PROPOSED);

        Scene scene = Diagrams.draw(garden.project, new DiagramRequest(DiagramType.PETAL, "framework", "petal-2",
                Locale.FRENCH,
                DiagramLook.LIGHT, true, false));

        Node criterion = Garden.parts(scene, "criterion").get(0);
        Node indicator = Garden.parts(scene, "indicator").get(0);
        assertTrue(indicator.y() > criterion.y() && indicator.x() > criterion.x());
    }

    private Scene draw() {
        return garden.draw(DiagramType.FRAMEWORK_FLOWER, "", false, false);
    }

    private Criterion criterion(int petal, String name) {
        Criterion criterion = FrameworkFactory.eINSTANCE.createCriterion();
        criterion.setId("criterion-" + petal + "-" + garden.petal(petal).getCriteria().size());
        criterion.setName(name);
        garden.petal(petal).getCriteria().add(criterion);
        return criterion;
    }

    private static Indicator indicator(Criterion criterion, String name, IndicatorStatus status) {
        Indicator indicator = FrameworkFactory.eINSTANCE.createIndicator();
        indicator.setId(criterion.getId() + "-" + criterion.getIndicators().size());
        indicator.setName(name);
        indicator.setStatus(status);
        criterion.getIndicators().add(indicator);
        return indicator;
    }
}

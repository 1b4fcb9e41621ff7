// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.corolle.scene.Node;
import org.corolle.scene.RandomScenes;
import org.corolle.scene.Scene;
import org.junit.jupiter.api.Test;

class SceneDiffTest {

    @Test
    void makesTheLaterSceneOfTheEarlier() throws Exception {
        long seed = Long.getLong("corolle.seed", System.nanoTime());
        System.out.println("SceneDiffTest seed " + seed);
        Random random = new Random(seed);
        RandomScenes scenes = new RandomScenes(random);
        for (int round = 0; round < 3_000; round++) {
            Scene before = scenes.scene(random.nextInt(20));
            Scene after = random.nextInt(10) == 0 ? scenes.scene(random.nextInt(20)) : scenes.changed(before);
            SceneDiff diff = SceneDiff.between(before, after);

            assertEquals(after, diff.apply(before), "seed " + seed + " round " + round);
            assertEquals(before.equals(after), diff.isEmpty(), "seed " + seed);
            assertEquals(after, WireReader.apply(SceneJson.text(diff), WireReader.scene(SceneJson.text(before))),
                    "seed " + seed + " round " + round);
        }
    }

    @Test
    void saysNoMoreThanThePlaceOfWhatMovedOnly() {
        SceneDiff diff = SceneDiff.between(scene(node("a", 1), node("b", 1)), scene(node("a", 1), node("b", 7)));

        assertEquals(List.of(new SceneDiff.Move("b", 7, 0)), diff.move());
        assertEquals("{\"move\":[[\"b\",7,0]]}", SceneJson.text(diff));
    }

    @Test
    void namesOnlyTheNodeThatChangedItsRank() {
        SceneDiff diff = SceneDiff.between(scene(node("a", 1), node("b", 1), node("c", 1), node("d", 1)),
                scene(node("d", 1), node("a", 1), node("b", 1), node("c", 1)));

        assertEquals("{\"after\":{\"d\":\"\"}}", SceneJson.text(diff));
    }

    @Test
    void saysWhereNewNodesStand() {
        SceneDiff diff = SceneDiff.between(scene(node("a", 1), node("z", 1)),
                scene(node("a", 1), node("b", 1), node("c", 1)));

        assertEquals(Map.of("b", "a", "c", "b"), diff.after());
        assertEquals(List.of("z"), diff.gone());
        assertTrue(SceneJson.text(diff).endsWith("\"gone\":[\"z\"],\"after\":{\"b\":\"a\",\"c\":\"b\"}}"));
    }

    @Test
    void sendsTheFrameWhenItChanged() {
        SceneDiff diff = SceneDiff.between(scene(), new Scene("autre", 8, 9.5, "#000000", List.of()));

        assertEquals("{\"size\":[8,9.5],\"title\":\"autre\",\"background\":\"#000000\"}", SceneJson.text(diff));
    }

    @Test
    void refusesTwoNodesOfOneId() {
        Scene twice = scene(node("a", 1), node("a", 2));

        assertThrows(IllegalArgumentException.class, () -> SceneDiff.between(scene(), twice));
    }

    private static Scene scene(Node... nodes) {
        return new Scene("scène", 100, 100, "#ffffff", new ArrayList<>(Arrays.asList(nodes)));
    }

    private static Node node(String id, double x) {
        return new Node(id, "", "card", x, 0, 10, 10, "", Map.of(), List.of());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.corolle.diagrams.request.DiagramType;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flowers of any size with any number of cards; the seed of a failure is in its message. */
class CrowdTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15})
    void cardsLieInTheirPetalsApartFromEachOtherAndNoneIsForgotten(int petals) {
        for (int run = 0; run < 12; run++) {
            long seed = petals * 1000L + run;
            Random random = new Random(seed);
            int cards = run == 0 ? 0 : run == 1 ? 400 : random.nextInt(401);
            Garden garden = new Garden(petals).crowded(cards, random);
            if (run % 2 == 1) {
                garden.project.getFramework().getDimensions()
                        .forEach(petal -> petal.setName(Garden.words(1 + random.nextInt(8), random)));
            }

            Scene scene = run % 3 == 0 ? garden.inviting() : garden.flower();

            Seen.wellLaid(scene, "seed " + seed + ", " + cards + " cards");
            long alone = garden.project.getContributions().stream().filter(card -> card.getMergedInto() == null)
                    .count();
            int counted = Garden.parts(scene, "more").stream()
                    .mapToInt(node -> Integer.parseInt(node.data().get("count"))).sum();
            assertEquals(alone, Garden.parts(scene, "card").size() + counted, "seed " + seed);
        }
    }

    @Test
    void cardsAreLargeWhereTheyAreFew() {
        Garden garden = new Garden(6);
        garden.card(1, "On ose prendre la parole");

        Node card = Garden.node(garden.flower(), "card:card-1");

        assertTrue(card.height() > 50 && card.width() > 250, card::toString);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 400})
    void onePetalShowsAllItsCardsHoweverMany(int cards) {
        Garden garden = new Garden(1).crowded(cards, new Random(cards));

        Scene scene = garden.draw(DiagramType.PETAL, "petal-1", true, false);

        Seen.wellLaid(scene, cards + " cards");
        assertEquals(cards, Garden.parts(scene, "card").size());
        assertTrue(Garden.parts(scene, "card").stream().noneMatch(node -> node.data().containsKey("truncated")));
        assertTrue(scene.width() == 1920 && scene.height() >= 1080);
    }
}

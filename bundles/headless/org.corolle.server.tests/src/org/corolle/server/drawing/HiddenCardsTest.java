// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.corolle.diagrams.request.DiagramLook;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.corolle.scene.wire.SceneDiff;
import org.corolle.server.connection.OutgoingMessage;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Cards that lie face down are masked and compared once for all, and each still reads what it wrote, and no more. */
class HiddenCardsTest {

    private static final int ROUNDS = 40;

    @Test
    void twoHundredWhoWroteNothingGetTheVerySameMessage() {
        WatchedDrawing drawing = drawing(scene(List.of(card("a", 0, "secret"))));
        List<Phone> phones = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            phones.add(new Phone(Set.of()));
            drawing.add(phones.get(i));
        }

        drawing.show(scene(List.of(card("a", 7, "secret"), card("b", 3, "too"))), 2);

        phones.forEach(phone -> assertSame(phones.get(0).last, phone.last));
        assertEquals(1, phones.stream().map(phone -> phone.first).distinct().count());
    }

    @Test
    void whoWroteACardReadsItAndTheOthersDoNot() {
        WatchedDrawing drawing = drawing(scene(List.of(card("a", 0, "mine"), card("b", 0, "theirs"))));
        Phone author = new Phone(Set.of("a"));
        Phone other = new Phone(Set.of());
        drawing.add(author);
        drawing.add(other);

        drawing.show(scene(List.of(card("a", 0, "mine again"), card("b", 0, "theirs"))), 2);

        assertEquals(true, text(author.last).contains("mine again"));
        assertFalse(text(author.first).contains("theirs"));
        assertFalse(text(other.first).contains("mine") || text(other.first).contains("theirs"));
        assertEquals(null, other.last);
    }

    @RepeatedTest(20)
    void whatIsToldMakesWhatIsToBeSeen() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        CardMasking masking = new CardMasking("hidden");
        Scene open = randomScene(random);
        ShownScene before = shown(masking, open, random);
        Scene seen = before.whole();
        for (int round = 0; round < ROUNDS; round++) {
            open = random.nextInt(4) == 0 ? open : randomScene(random);
            ShownScene after = shown(masking, open, random);
            List<SceneDiff> told = new ArrayList<>();
            new SharedDiffs(diff -> {
                told.add(diff);
                return OutgoingMessage.text("");
            }).message(before, after);
            for (SceneDiff diff : told) {
                seen = diff.apply(seen);
            }
            assertEquals(after.whole(), seen, "seed " + seed + ", round " + round);
            before = after;
        }
    }

    private static ShownScene shown(CardMasking masking, Scene open, Random random) {
        Phone phone = new Phone(random.nextBoolean() ? Set.of("1", "4") : Set.of("2"));
        return random.nextInt(3) == 0 ? new ShownScene(open, open, Set.of())
                : new ShownScene(masking.mask(open), open, CardMasking.own(open, phone));
    }

    private static Scene randomScene(Random random) {
        List<Node> nodes = new ArrayList<>();
        for (int id = 0; id < 8; id++) {
            if (random.nextInt(3) > 0) {
                nodes.add(card(String.valueOf(id), random.nextInt(3), "words " + random.nextInt(3)));
            }
        }
        Collections.shuffle(nodes, random);
        return scene(nodes);
    }

    private static Scene scene(List<Node> nodes) {
        return new Scene("Fleur", 100, 100, "#ffffff", nodes);
    }

    private static Node card(String element, int x, String words) {
        return new Node("card:" + element, element, "card", x, 0, 10, 10, words, Map.of("text", words), List.of());
    }

    private static WatchedDrawing drawing(Scene scene) {
        SharedView view = new SharedView(DrawingView.FIRST, Locale.FRENCH, DiagramLook.LIGHT, false);
        return new WatchedDrawing(view, new CardMasking("Carte cachée"), scene, 1);
    }

    private static String text(OutgoingMessage message) {
        return new String(message.plain(), StandardCharsets.UTF_8);
    }

    private static final class Phone implements Watcher {
        private final Set<String> wrote;
        private OutgoingMessage first;
        private OutgoingMessage last;

        Phone(Set<String> wrote) {
            this.wrote = wrote;
        }

        @Override
        public void show(OutgoingMessage scene) {
            if (first == null) {
                first = scene;
            } else {
                last = scene;
            }
        }

        @Override
        public void moved(DrawingView to) { }

        @Override
        public boolean masked() {
            return true;
        }

        @Override
        public boolean wrote(String card) {
            return wrote.contains(card);
        }
    }
}

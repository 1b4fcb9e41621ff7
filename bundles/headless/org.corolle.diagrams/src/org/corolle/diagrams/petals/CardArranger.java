// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays slips into a petal: as large as their number and their texts allow; then with texts shortened; then fewer of
 * them, those of highest rank. What people placed by hand stays there, the others flow around it.
 */
public final class CardArranger {

    private static final double[] SIZES = {32, 30, 28, 26, 24, 22, 20, 19, 18, 17, 16};
    /** Lines of text on a slip, those tried first that look best. */
    private static final int[] LINES = {3, 2, 4, 1, 5};
    private static final double GAP = 9;
    /** Width of a text, in parts of its size, beyond which it is shortened where slips are many. */
    private static final double[] SHORTENED = {14, 13, 12, 11, 10, 9, 8, 7};
    private static final double[] SHORTENED_TO_CHOOSE = {12, 9, 7};
    /** How many are shown at least, if they can be, before their texts are shortened further. */
    private static final int WORTHWHILE = 6;

    /** Texts at this size that cover this part of a petal leave too little for strips, signs and gaps. */
    private static final double DENSE_SIZE = 22;
    private static final double DENSE_PART = 0.3;

    private final CardArrangement.PetalSpace space;
    private final List<CardNode> cardNodes;
    private final int[] byRank;
    private final CardSize[] measures;
    /** Less area than that, for letters of size 1, cannot hold the texts. */
    private final double texts;

    /** The slips in the order in which they are read, and the same ones by rank. */
    public CardArranger(CardArrangement.PetalSpace space, List<CardNode> cardNodes, List<CardNode> byRank) {
        this.space = space;
        this.cardNodes = cardNodes;
        measures = new CardSize[cardNodes.size()];
        Map<CardNode, Integer> indexes = new IdentityHashMap<>();
        double sum = 0;
        for (int i = 0; i < measures.length; i++) {
            measures[i] = new CardSize(cardNodes.get(i));
            indexes.put(cardNodes.get(i), i);
            sum += measures[i].area();
        }
        texts = sum;
        this.byRank = byRank.stream().mapToInt(indexes::get).toArray();
    }

    /** Whether these slips fill a petal so much that everything around them should be small. */
    public static boolean dense(List<CardNode> cardNodes, PetalProfile profile) {
        double texts = 0;
        for (CardNode cardNode : cardNodes) {
            texts += new CardSize(cardNode).area();
        }
        return texts * DENSE_SIZE * DENSE_SIZE > DENSE_PART * profile.area();
    }

    /** How slips are written: size of the letters, lines, and width beyond which texts are shortened. */
    private record Setting(double size, int lines, double widest) { }

    /** All of them if there is room for all, even with shortened texts; otherwise as many as have room. */
    public CardArrangement all() {
        int[] everything = new int[cardNodes.size()];
        Arrays.setAll(everything, i -> i);
        double area = space.profile().area();
        for (double size : SIZES) {
            for (int lines : texts * size * size < area ? LINES : new int[0]) {
                CardArrangement found = laid(everything, new Setting(size, lines, Double.MAX_VALUE), area);
                if (found != null) {
                    return found;
                }
            }
        }
        for (double widest : SHORTENED) {
            for (int lines = 3; lines >= 2; lines--) {
                CardArrangement found = laid(everything, new Setting(CardDrawing.FLOOR, lines, widest), area);
                if (found != null) {
                    return found;
                }
            }
        }
        return some();
    }

    /** As many as have room, but never all; the most important ones. */
    public CardArrangement some() {
        CardArrangement best = new CardArrangement(List.of(), List.of(), CardDrawing.FLOOR, cardNodes.size());
        for (double widest : SHORTENED_TO_CHOOSE) {
            for (int lines = 3; lines >= 2; lines--) {
                CardArrangement found = most(new Setting(CardDrawing.FLOOR, lines, widest));
                best = found != null && found.shown().size() > best.shown().size() ? found : best;
                if (best.shown().size() >= WORTHWHILE) {
                    return best;
                }
            }
        }
        return best;
    }

    private CardArrangement most(Setting setting) {
        CardArrangement best = null;
        double area = space.profile().area();
        int few = 0;
        int many = Math.min(room(setting, area), cardNodes.size() - 1) + 1;
        while (many - few > 1) {
            int number = (few + many) / 2;
            int[] chosen = Arrays.copyOf(byRank, number);
            Arrays.sort(chosen);
            CardArrangement found = laid(chosen, setting, area);
            best = found == null ? best : found;
            few = found == null ? few : number;
            many = found == null ? number : many;
        }
        return best;
    }

    /** How many would find room if the petal had no shape. */
    private int room(Setting setting, double area) {
        double covered = 0;
        int number = 0;
        while (number < byRank.length && covered < area) {
            covered += (measures[byRank[number++]].width(setting.size, setting.lines, setting.widest) + GAP)
                    * (CardSize.height(setting.size, setting.lines) + GAP);
        }
        return number;
    }

    /** These slips, each at its place; or null where this area or the petal's shape has no room for all. */
    private CardArrangement laid(int[] chosen, Setting setting, double area) {
        double[] widths = new double[chosen.length];
        double height = CardSize.height(setting.size, setting.lines);
        double covered = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = measures[chosen[i]].width(setting.size, setting.lines, setting.widest);
            covered += (widths[i] + GAP) * (height + GAP);
            if (covered > area) {
                return null;
            }
        }
        Rect[] places = new Rect[widths.length];
        List<Rect> found = flowing(widths, height, places, byHand(chosen, widths, height, places));
        if (found == null) {
            return null;
        }
        List<CardNode> shown = new ArrayList<>(chosen.length);
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = places[i] == null ? found.get(next++) : places[i];
            shown.add(cardNodes.get(chosen[i]));
        }
        return new CardArrangement(shown, List.of(places), setting.size, cardNodes.size() - chosen.length);
    }

    /** Puts what was placed by hand at its place; gives what the others have to flow around. */
    private List<Rect> byHand(int[] chosen, double[] widths, double height, Rect[] places) {
        List<Rect> blocked = new ArrayList<>(space.blocked());
        for (int i = 0; i < chosen.length && !space.byHand().isEmpty(); i++) {
            double[] hand = space.byHand().get(cardNodes.get(chosen[i]).element());
            places[i] = hand == null ? null : NearestFreePlace.to(hand, widths[i], height, space.profile(), blocked);
            if (places[i] != null) {
                blocked.add(places[i]);
            }
        }
        return blocked;
    }

    private List<Rect> flowing(double[] widths, double height, Rect[] places, List<Rect> blocked) {
        double[] flowing = new double[widths.length];
        int number = 0;
        for (int i = 0; i < widths.length; i++) {
            if (places[i] == null) {
                flowing[number++] = widths[i];
            }
        }
        List<Rect> found = new CardPacking(space.profile(), blocked, GAP, space.inOrder())
                .places(Arrays.copyOf(flowing, number), height);
        return found.size() == number ? found : null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds places for cards of one height in rows that follow a petal's shape and flow around what stands there already.
 * Before: widths in reading order. After: a place for each, inside and apart from the others; or none at all.
 */
public final class CardPacking {

    /** Cards are widened by at most this to fill their rows. */
    private static final double WIDENED = 1.3;
    private static final double STEP = 4;

    private final PetalProfile profile;
    private final List<Rect> blocked;
    private final double gap;
    private final boolean inOrder;

    public CardPacking(PetalProfile profile, List<Rect> blocked, double gap, boolean inOrder) {
        this.profile = profile;
        this.blocked = blocked;
        this.gap = gap;
        this.inOrder = inOrder;
    }

    /** A free part of a row, with the cards that stand in it. */
    private record Stretch(double y, double left, double right, int[] cards) { }

    /** The places, in as few rows as possible around the middle; empty where there is no room for all. */
    public List<Rect> places(double[] widths, double height) {
        List<Stretch> filled = filled(widths, height, profile.top(), profile.bottom(), STEP);
        if (filled == null) {
            return List.of();
        }
        double middle = profile.middle(blocked);
        int most = (int) ((profile.bottom() - profile.top() + gap) / (height + gap));
        for (int rows = Math.max(1, least(widths)); rows <= most; rows++) {
            double tall = rows * (height + gap) - gap;
            double start = Math.max(profile.top(), Math.min(profile.bottom() - tall, middle - tall / 2));
            List<Stretch> compact = filled(widths, height, start, start + tall + 1e-6, height + gap);
            if (compact != null) {
                return places(compact, widths, height);
            }
        }
        return places(filled, widths, height);
    }

    /** Fewer rows cannot hold them. */
    private int least(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width + gap;
        }
        return (int) (sum / (profile.widest() + gap));
    }

    /** Rows from here to there with all cards in them, or null; a row that takes nothing is moved down by this step. */
    private List<Stretch> filled(double[] widths, double height, double from, double to, double step) {
        List<Stretch> filled = new ArrayList<>();
        boolean[] done = new boolean[widths.length];
        int open = widths.length;
        double y = from;
        while (y + height <= to && open > 0) {
            int before = open;
            for (double[] free : profile.free(y, y + height, blocked, gap)) {
                int[] cards = fill(widths, done, free[1] - free[0]);
                if (cards.length > 0) {
                    filled.add(new Stretch(y, free[0], free[1], cards));
                    open -= cards.length;
                }
            }
            y += open < before ? height + gap : step;
        }
        return open == 0 ? filled : null;
    }

    /** The next cards in order that have room; those too wide are passed over unless the order is strict. */
    private int[] fill(double[] widths, boolean[] done, double room) {
        int[] cards = new int[widths.length];
        int number = 0;
        double used = -gap;
        for (int i = 0; i < widths.length; i++) {
            if (!done[i] && used + gap + widths[i] <= room) {
                used += gap + widths[i];
                done[i] = true;
                cards[number++] = i;
            } else if (!done[i] && inOrder) {
                break;
            }
        }
        return Arrays.copyOf(cards, number);
    }

    private List<Rect> places(List<Stretch> filled, double[] widths, double height) {
        Rect[] places = new Rect[widths.length];
        for (Stretch stretch : filled) {
            double used = 0;
            for (int card : stretch.cards) {
                used += widths[card];
            }
            double gaps = (stretch.cards.length - 1) * gap;
            double wider = Math.min(WIDENED, (stretch.right - stretch.left - gaps) / used);
            double x = (stretch.left + stretch.right - used * wider - gaps) / 2;
            for (int card : stretch.cards) {
                places[card] = new Rect(x, stretch.y, widths[card] * wider, height);
                x += widths[card] * wider + gap;
            }
        }
        return List.of(places);
    }
}

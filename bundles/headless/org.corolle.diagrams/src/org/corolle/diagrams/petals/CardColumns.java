// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

import java.util.ArrayList;
import java.util.List;

/** Stacks blocks of one width into columns that begin and end where a petal's outline lets them. */
public final class CardColumns {

    private static final double STEP = 2;

    private final PetalProfile profile;
    private final double top;
    private final double gap;

    /** Nothing stands above the top. */
    public CardColumns(PetalProfile profile, double top, double gap) {
        this.profile = profile;
        this.top = top;
        this.gap = gap;
    }

    /**
     * Places of blocks of these heights, each in the column that is lowest filled; null where there is no room for
     * all.
     */
    public List<Rect> places(double[] heights, double width) {
        double[] span = profile.span((profile.top() + profile.bottom()) / 2, (profile.top() + profile.bottom()) / 2);
        int room = Math.max(1, (int) ((span[1] - span[0] + gap) / (width + gap)));
        int number = Math.max(1, Math.min(room, heights.length));
        double left = (span[0] + span[1] - number * (width + gap) + gap) / 2;
        double[] next = new double[number];
        double[] end = new double[number];
        for (int i = 0; i < number; i++) {
            ends(left + i * (width + gap), width, i, next, end);
        }
        List<Rect> places = new ArrayList<>(heights.length);
        for (double height : heights) {
            int column = emptiest(next, end, height);
            if (column < 0) {
                return null;
            }
            places.add(new Rect(left + column * (width + gap), next[column], width, height));
            next[column] += height + gap;
        }
        return places;
    }

    private void ends(double x, double width, int column, double[] next, double[] end) {
        double y = Math.max(top, profile.top());
        while (y < profile.bottom() && !holds(x, width, y)) {
            y += STEP;
        }
        next[column] = y;
        double low = profile.bottom();
        while (low > y && !holds(x, width, low)) {
            low -= STEP;
        }
        end[column] = low;
    }

    private boolean holds(double x, double width, double y) {
        double[] span = profile.span(y, y);
        return span != null && span[0] <= x && x + width <= span[1];
    }

    private static int emptiest(double[] next, double[] end, double height) {
        int best = -1;
        for (int i = 0; i < next.length; i++) {
            if (next[i] + height <= end[i] && (best < 0 || next[i] < next[best])) {
                best = i;
            }
        }
        return best;
    }
}

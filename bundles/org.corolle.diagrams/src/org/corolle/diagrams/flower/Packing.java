// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.List;

/** Finds places for equal cards in rows that follow a petal's shape and flow around what stands there already. */
final class Packing {

    /** Cards are widened by at most this to fill their rows. */
    private static final double WIDENED = 1.35;
    private static final double STEP = 4;

    private final Profile profile;
    private final List<Rect> blocked;
    private final double gap;

    Packing(Profile profile, List<Rect> blocked, double gap) {
        this.profile = profile;
        this.blocked = List.copyOf(blocked);
        this.gap = gap;
    }

    /** A part of a row between its ends, with room for so many cards. */
    private record Stretch(double y, double left, double right, int room) { }

    /** Places in reading order for this many cards of this size or wider; fewer where the petal has no room for more. */
    List<Rect> places(int wanted, double width, double height) {
        if (wanted == 0) {
            return List.of();
        }
        List<Stretch> stretches = compact(wanted, width, height);
        int room = room(stretches);
        int[] shares = shares(stretches, Math.min(wanted, room), room);
        double wide = widest(stretches, shares, width);
        List<Rect> places = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            Stretch stretch = stretches.get(i);
            double taken = shares[i] * (wide + gap) - gap;
            double x = (stretch.left + stretch.right - taken) / 2;
            for (int card = 0; card < shares[i]; card++) {
                places.add(new Rect(x + card * (wide + gap), stretch.y, wide, height));
            }
        }
        return places;
    }

    /** The fewest rows around the middle that have room for them; all rows where that is not enough. */
    private List<Stretch> compact(int wanted, double width, double height) {
        double middle = profile.middle(blocked);
        int most = (int) ((profile.bottom() - profile.top() + gap) / (height + gap));
        List<Stretch> best = all(width, height);
        if (room(best) < wanted) {
            return best;
        }
        for (int rows = 1; rows <= most; rows++) {
            double tall = rows * (height + gap) - gap;
            double start = Math.max(profile.top(), Math.min(profile.bottom() - tall, middle - tall / 2));
            List<Stretch> found = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                row(start + row * (height + gap), width, height, found);
            }
            if (room(found) >= wanted) {
                return found;
            }
        }
        return best;
    }

    private List<Stretch> all(double width, double height) {
        List<Stretch> found = new ArrayList<>();
        double y = profile.top();
        while (y + height <= profile.bottom()) {
            int before = found.size();
            row(y, width, height, found);
            y += found.size() > before ? height + gap : STEP;
        }
        return found;
    }

    private void row(double y, double width, double height, List<Stretch> into) {
        for (double[] piece : profile.free(y, y + height, blocked, gap)) {
            int room = (int) ((piece[1] - piece[0] + gap) / (width + gap));
            if (room > 0) {
                into.add(new Stretch(y, piece[0], piece[1], room));
            }
        }
    }

    private static int room(List<Stretch> stretches) {
        return stretches.stream().mapToInt(Stretch::room).sum();
    }

    /** How many go where: in proportion to the room, rounded so that the sum is right. */
    private static int[] shares(List<Stretch> stretches, int number, int room) {
        int[] shares = new int[stretches.size()];
        int before = 0;
        int given = 0;
        for (int i = 0; i < shares.length; i++) {
            before += stretches.get(i).room;
            int soFar = (int) Math.round((double) before * number / room);
            shares[i] = soFar - given;
            given = soFar;
        }
        return shares;
    }

    private double widest(List<Stretch> stretches, int[] shares, double width) {
        double wide = width * WIDENED;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                Stretch stretch = stretches.get(i);
                wide = Math.min(wide, (stretch.right - stretch.left + gap) / shares[i] - gap);
            }
        }
        return wide;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.content;

import org.corolle.diagrams.request.DiagramLook;
import org.corolle.diagrams.style.Mark;
import org.corolle.model.framework.Dimension;
import org.corolle.scene.Pattern;
import org.corolle.scene.picture.Pictograms;

/**
 * How one petal is told from the others: its own colour if it has one, else the style's; and by a pattern, besides its
 * number, for who does not see the colour; and by a pictogram if it was given one.
 *
 * @param colour    outlines and signs
 * @param onColour  text upon it
 * @param pale      the petal's inside
 * @param hint      the pattern over it, light enough for text
 * @param pictogram may be empty
 */
public record PetalColours(String colour, String onColour, String pale, String hint, String pictogram,
        Pattern pattern) {

    private static final String WHITE = "#ffffff";
    private static final String BLACK = "#000000";
    /**
     * Contrast with white that outlines and signs have at least: WCAG's for text, 7 to 1 in the look of high
     * contrast.
     */
    private static final double SEEN = 4.5;
    private static final double SEEN_WELL = 7;

    public static PetalColours of(FlowerContext context, int index) {
        Dimension dimension = index < context.dimensions().size() ? context.dimensions().get(index) : null;
        Mark mark = context.style().petal(index);
        boolean strong = context.request().look() == DiagramLook.HIGH_CONTRAST;
        String own = dimension == null ? "" : valid(dimension.getColour());
        String colour = own.isEmpty() ? mark.colour() : seen(own, strong ? SEEN_WELL : SEEN);
        String pale = strong || context.request().blank() ? WHITE : own.isEmpty() ? mark.tint() : mix(own, WHITE, 0.86);
        return new PetalColours(colour, on(colour), pale, mix(colour, pale, strong ? 0.82 : 0.88), pictogram(dimension),
                context.request().blank() ? Pattern.NONE : Pattern.values()[index % Pattern.values().length]);
    }

    /**
     * The one that the petal was given, if it is one of those shipped. Others stand for groups and kinds of cards: a
     * petal that borrowed one would seem to belong to a group.
     */
    private static String pictogram(Dimension dimension) {
        String own = dimension == null ? "" : FlowerContext.text(dimension.getPictogram());
        return Pictograms.outlines().containsKey(own) ? own : "";
    }

    /** The colour, if it is one; a file may say anything. */
    public static String valid(String colour) {
        return colour != null && colour.matches("#[0-9a-fA-F]{6}") ? colour : "";
    }

    /** The colour, darkened until it stands out on white. */
    private static String seen(String colour, double contrast) {
        String dark = colour;
        for (int i = 0; i < 40 && contrast(dark, WHITE) < contrast; i++) {
            dark = mix(dark, BLACK, 0.1);
        }
        return dark;
    }

    /** White where it can be read upon this colour, else black. */
    public static String on(String colour) {
        return contrast(colour, WHITE) >= SEEN ? WHITE : BLACK;
    }

    /** A colour on the way to another; 0 is the first, 1 the other. */
    public static String mix(String colour, String other, double part) {
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 0; i < 3; i++) {
            long value = Math.round(channel(colour, i) * (1 - part) + channel(other, i) * part);
            mixed.append(value < 16 ? "0" : "").append(Long.toHexString(value));
        }
        return mixed.toString();
    }

    private static int channel(String colour, int index) {
        return Integer.parseInt(colour, 1 + 2 * index, 3 + 2 * index, 16);
    }

    /** WCAG 2.2, contrast ratio. */
    public static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double value = channel(colour, i) / 255.0;
            sum += weights[i] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}

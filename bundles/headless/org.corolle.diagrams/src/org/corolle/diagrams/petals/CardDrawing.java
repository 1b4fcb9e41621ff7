// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.corolle.scene.Anchor;
import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Shape;
import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;
import org.corolle.scene.text.Typeface;

/** Draws a slip at a place: strip, text, signs. The measures are parts of the size of its letters. */
public final class CardDrawing {

    /** Letters never become smaller than that: what is longer is shortened. */
    public static final double FLOOR = 16;

    private static final double EDGE = 1.35;
    static final double PAD = 0.4;
    private static final double SIGN = 1.1;
    private static final double NUMBER = 0.85;
    private static final double BESIDE = 0.75;
    private static final int MOST_LINES = 40;
    /** A long word may make letters this much smaller; TextFit does not go further for it. */
    private static final double WHOLE = 0.75;
    private static final double UNDER = 5;
    private static final double TWO_LETTERS = 25;

    private final CardNode cardNode;
    private final double width;
    private final double height;
    private final double size;
    private final double paper;
    private final double tall;
    /** Signs one under the other. */
    private final int high;

    CardDrawing(CardNode cardNode, double width, double height, double size) {
        this.cardNode = cardNode;
        this.width = width;
        this.height = height;
        this.size = size;
        double under = Math.min(2, cardNode.beneath()) * UNDER;
        paper = width - under;
        tall = height - under;
        int most = Math.max(1, (int) ((tall - PAD * size) / (SIGN * size)));
        int columns = (cardNode.signs().size() + most - 1) / most;
        high = columns == 0 ? 1 : (cardNode.signs().size() + columns - 1) / columns;
    }

    /** Height of a slip of this width on which the text stands whole. */
    public static double height(CardNode cardNode, double width, double size) {
        double height = CardSize.height(size, 1);
        for (int lines = 1; lines < MOST_LINES; lines++) {
            height = CardSize.height(size, lines);
            FittedText fitted = new CardDrawing(cardNode, width, height, size).fitted();
            if (!fitted.truncated() && fitted.size() >= size * WHOLE) {
                break;
            }
        }
        return height + Math.min(2, cardNode.beneath()) * UNDER;
    }

    public static Node draw(CardNode cardNode, Rect place, double size) {
        CardDrawing drawing = new CardDrawing(cardNode, place.width(), place.height(), size);
        FittedText fitted = drawing.fitted();
        Map<String, String> data = new HashMap<>(cardNode.data());
        if (fitted.truncated()) {
            data.put("truncated", "true");
        }
        return new Node(cardNode.part() + ":" + cardNode.element(), cardNode.part().equals("more")
                ? data.get("dimension") : cardNode.element(),
                cardNode.part(), place.x(), place.y(), place.width(), place.height(), cardNode.label(), data,
                drawing.shapes(fitted));
    }

    private FittedText fitted() {
        return TextFit.fit(cardNode.text(), textWidth(), tall - 2 * pad(), size, FLOOR, cardNode.face());
    }

    private double pad() {
        return PAD * size * 0.8;
    }

    private double edge() {
        return Math.max(EDGE * size, TWO_LETTERS);
    }

    private double textLeft() {
        return (cardNode.edge() == null ? 0 : edge()) + PAD * size;
    }

    double textWidth() {
        return paper - textLeft() - PAD * size - signsWidth(cardNode.signs().size());
    }

    /** Width of the columns that the first signs take, from the right. */
    private double signsWidth(int number) {
        double sum = 0;
        for (int from = 0; from < number; from += high) {
            double column = 0;
            for (int i = from; i < Math.min(from + high, cardNode.signs().size()); i++) {
                column = Math.max(column, width(cardNode.signs().get(i)));
            }
            sum += column + 0.15 * size;
        }
        return sum;
    }

    private double width(CardNode.Sign sign) {
        return sign.text().isEmpty() ? size : BESIDE * size + Typeface.width(sign.text(), number(), Face.BOLD);
    }

    private double number() {
        return Math.max(FLOOR, NUMBER * size);
    }

    private List<Shape> shapes(FittedText fitted) {
        List<Shape> shapes = new ArrayList<>();
        double radius = 0.3 * size;
        for (int under = Math.min(2, cardNode.beneath()); under > 0; under--) {
            shapes.add(new Shape.Box(under * UNDER, under * UNDER, paper, tall, radius, cardNode.paint()));
        }
        shapes.add(new Shape.Box(0, 0, paper, tall, radius, cardNode.paint()));
        if (cardNode.edge() != null) {
            edge(shapes, radius);
        }
        double top = (tall - fitted.height()) / 2;
        shapes.addAll(fitted.shapes(textLeft(), top, Anchor.START, cardNode.face(), cardNode.ink()));
        for (int i = 0; i < cardNode.signs().size(); i++) {
            sign(shapes, cardNode.signs().get(i), i);
        }
        return shapes;
    }

    private void edge(List<Shape> shapes, double radius) {
        double inset = cardNode.paint().strokeWidth() / 2;
        double wide = edge() - inset;
        shapes.add(new Shape.Path(strip(inset, wide, tall - 2 * inset, Math.max(0, radius - inset)),
                Paint.fill(cardNode.edge().colour())));
        double icon = 0.95 * size;
        double y = PAD * size * 0.6;
        for (String pictogram : cardNode.edge().pictograms()) {
            if (y + icon <= tall) {
                shapes.add(new Shape.Icon(pictogram, inset + (wide - icon) / 2, y, icon, cardNode.edge().onColour()));
                y += icon * 1.12;
            }
        }
        double letters = Math.max(FLOOR, 0.7 * size);
        if (!cardNode.edge().letters().isEmpty() && y + letters * Typeface.LINE <= tall) {
            String whole = cardNode.edge().letters();
            String text = Typeface.width(whole, letters, Face.BOLD) <= wide ? whole : whole.substring(0, 1);
            FittedText line = TextFit.wrap(text, 2 * wide, letters, Face.BOLD);
            shapes.addAll(line.shapes(inset + wide / 2, tall - PAD * size * 0.4 - line.height(), Anchor.MIDDLE,
                    Face.BOLD,
                    cardNode.edge().onColour()));
        }
    }

    /** A strip with round corners at its left. */
    private static String strip(double inset, double wide, double tall, double radius) {
        String r = Curve.number(radius) + " " + Curve.number(radius) + " 0 0 0 ";
        String left = Curve.number(inset);
        String right = Curve.number(inset + wide);
        String low = Curve.number(inset + tall);
        String inner = Curve.number(inset + radius);
        return "M" + right + " " + left + " L" + inner + " " + left + " A" + r + left + " " + inner + " L" + left + " "
                + Curve.number(inset + tall - radius) + " A" + r + inner + " " + low + " L" + right + " " + low + " Z";
    }

    private void sign(List<Shape> shapes, CardNode.Sign sign, int index) {
        double right = paper - PAD * size * 0.6 - signsWidth(index / high * high);
        double left = right - width(sign);
        double y = PAD * size * 0.6 + index % high * SIGN * size;
        if (sign.text().isEmpty()) {
            shapes.add(new Shape.Icon(sign.pictogram(), left, y, size, sign.colour()));
            return;
        }
        double icon = BESIDE * size;
        FittedText number = TextFit.wrap(sign.text(), right - left, number(), Face.BOLD);
        shapes.add(new Shape.Icon(sign.pictogram(), left, y + (size - icon) / 2, icon * 0.92, sign.colour()));
        shapes.addAll(number.shapes(left + icon, y + (size - number.height()) / 2, Anchor.START, Face.BOLD,
                sign.colour()));
    }
}

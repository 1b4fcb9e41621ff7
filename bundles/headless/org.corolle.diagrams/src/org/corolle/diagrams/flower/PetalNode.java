// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.content.FlowerContext;
import org.corolle.diagrams.content.PetalColours;
import org.corolle.diagrams.petals.Curve;
import org.corolle.diagrams.petals.PetalShape;
import org.corolle.diagrams.petals.Rect;
import org.corolle.model.framework.Dimension;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Shape;

/** Draws one petal: its outline, and its name with number and pictogram. */
record PetalNode(FlowerContext context, String action) {

    static final double OUTLINE = 4;

    static PetalHeading.Wording words(FlowerContext context, Dimension dimension, String note) {
        boolean pictogram = !context.tint(context.dimensions().indexOf(dimension)).pictogram().isEmpty();
        return new PetalHeading.Wording(context.labels().of(dimension), note, pictogram);
    }

    Node draw(PetalShape petal, Dimension dimension, PetalHeading heading, String note, int cards) {
        PetalColours tint = context.tint(petal.index());
        String name = context.labels().of(dimension);
        Rect box = box(petal.curve());
        List<Shape> shapes = new ArrayList<>();
        String outline = petal.curve().outline(box.x(), box.y());
        shapes.add(new Shape.Path(outline, new Paint(tint.pale(), tint.hint(), 2, List.of(), tint.pattern(), 1)));
        shapes.add(new Shape.Path(outline, Paint.stroke(tint.colour(), OUTLINE)));
        shapes.addAll(heading.shapes(context, tint, petal.index(), box.x(), box.y()));
        Map<String, String> data = data(dimension, petal.index(), cards);
        if (heading.truncated()) {
            data.put("truncated", "true");
        }
        String said = context.words().get("petal.said", petal.index() + 1, name) + (cards < 0 ? "" : " · "
                + context.words().get("cards", cards)) + (note.isEmpty() ? "" : " · " + note);
        return new Node("petal:" + dimension.getId(), dimension.getId(), "petal", box.x(), box.y(), box.width(),
                box.height(), said, data, shapes);
    }

    private Map<String, String> data(Dimension dimension, int index, int cards) {
        Map<String, String> data = new HashMap<>();
        data.put("action", action);
        data.put("index", String.valueOf(index + 1));
        data.put("colour", context.tint(index).colour());
        data.put("feature", "name");
        data.put("text", dimension.getName() == null ? "" : dimension.getName());
        if (cards >= 0) {
            data.put("cards", String.valueOf(cards));
        }
        return data;
    }

    static Rect box(Curve curve) {
        double[][] flat = curve.flattened();
        double x = Math.floor(Arrays.stream(flat[0]).min().orElse(0) - OUTLINE);
        double y = Math.floor(Arrays.stream(flat[1]).min().orElse(0) - OUTLINE);
        return new Rect(x, y, Math.ceil(Arrays.stream(flat[0]).max().orElse(0) + OUTLINE) - x,
                Math.ceil(Arrays.stream(flat[1]).max().orElse(0) + OUTLINE) - y);
    }
}

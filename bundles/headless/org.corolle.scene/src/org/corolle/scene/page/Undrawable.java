// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Shape;
import org.corolle.scene.text.Glyphs;
import org.corolle.scene.text.ShapedText;

/**
 * Words of a drawing that no shipped face can draw: a file keeps them as words, and shows […] in their place.
 *
 * @param element    id of the element of the project that says them; empty where none does
 * @param text       the whole text in which they stand
 * @param characters those that cannot be drawn, in their order, each once
 */
public record Undrawable(String element, String text, String characters) {

    /** All of a sheet, in drawing order, one for each node. */
    public static List<Undrawable> in(Sheet sheet) {
        List<Undrawable> found = new ArrayList<>();
        Stream.concat(sheet.scene().nodes().stream(), sheet.margin().stream()).forEach(node -> {
            String characters = characters(node);
            if (!characters.isEmpty()) {
                found.add(new Undrawable(node.element(), said(node), characters));
            }
        });
        return found;
    }

    private static String characters(Node node) {
        return texts(node).map(text -> Glyphs.clean(text.text())).filter(ShapedText::needed)
                .flatMap(text -> ShapedText.spans(text, Face.REGULAR).stream())
                .filter(span -> span.font().isEmpty()).flatMapToInt(span -> span.text().codePoints()).distinct()
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String said(Node node) {
        return node.label().isEmpty() ? texts(node).map(Shape.Text::text).collect(Collectors.joining(" "))
                : node.label();
    }

    private static Stream<Shape.Text> texts(Node node) {
        return node.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast);
    }
}

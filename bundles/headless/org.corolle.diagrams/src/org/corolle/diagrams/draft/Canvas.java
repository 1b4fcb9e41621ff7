// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.draft;

import java.util.ArrayList;
import java.util.List;

import org.corolle.core.labels.Labels;
import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.style.Palette;
import org.corolle.diagrams.style.Sizes;
import org.corolle.diagrams.style.Style;
import org.corolle.diagrams.words.DiagramWords;
import org.corolle.scene.Anchor;
import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;

/** A drawing in the making: how it looks, in which words it speaks, and its nodes so far. */
public final class Canvas {

    private final DiagramRequest request;
    private final Style style;
    private final DiagramWords words;
    private final Labels labels;
    private final List<Node> nodes = new ArrayList<>();

    /** @param owner a class of the package whose words are spoken */
    public Canvas(DiagramRequest request, Class<?> owner) {
        this.request = request;
        this.style = Style.of(request.look());
        this.words = DiagramWords.of(owner, request.locale());
        this.labels = Labels.in(request.locale());
    }

    public Style style() {
        return style;
    }

    public Palette palette() {
        return style.palette();
    }

    public Sizes sizes() {
        return style.sizes();
    }

    public DiagramWords words() {
        return words;
    }

    public Labels labels() {
        return labels;
    }

    /** Whether invitations are shown; a canvas to fill by hand has none. */
    public boolean editable() {
        return request.editable() && !request.blank();
    }

    public boolean blank() {
        return request.blank();
    }

    /** Regular lettering in ink of this size, down to the floor. */
    public TextStyle letters(double size) {
        return new TextStyle(size, Math.min(size, sizes().floor()), Face.REGULAR, palette().ink(), Anchor.START,
                Anchor.MIDDLE);
    }

    /** Draws this node above those so far. */
    public void add(NodeBuilder draft) {
        nodes.add(draft.build());
    }

    /** Those so far, from the lowest to the uppermost. */
    public List<Node> nodes() {
        return List.copyOf(nodes);
    }

    public Scene scene(String title, double width, double height) {
        return new Scene(title, width, height, palette().paper(), nodes);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.List;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.style.StatusMark;
import org.corolle.diagrams.zone.ZoneFrames;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;

/** What happens where an activity meets a circuit; its status is told by outline, pictogram and word. */
final class CellBox {

    private static final double STATUS = 24;
    private static final double BADGE = 32;

    private final Canvas canvas;
    private final ValueChain chain;
    private final MainActivity activity;
    private final Circuit circuit;

    CellBox(Canvas canvas, ValueChain chain, MainActivity activity, Circuit circuit) {
        this.canvas = canvas;
        this.chain = chain;
        this.activity = activity;
        this.circuit = circuit;
    }

    /** A pair of which nothing was said yet. */
    void empty(Area area, int index) {
        NodeBuilder draft = new NodeBuilder("cell", NodeBuilder.id(activity) + ":" + NodeBuilder.id(circuit), area)
                .label(canvas.words().get("label.cell.empty", place(), circuitName()))
                .data("feature", "name").box(area, 12, ZoneFrames.place(canvas));
        if (canvas.editable()) {
            draft.icon("plus", area, 26, canvas.palette().invite());
        }
        canvas.add(pair(draft, index));
    }

    void draw(ChainCell cell, Area area, int index) {
        draw(cell, area, index, 25);
    }

    /** @param size of the text, where there is room for it */
    void draw(ChainCell cell, Area area, int index, double size) {
        if (canvas.blank()) {
            empty(area, index);
            return;
        }
        CellStatus state = cell.getStatus();
        StatusMark status = canvas.style().status(state);
        String word = canvas.labels().of(state, ChainPackage.Literals.CELL_STATUS);
        boolean open = cell.getOpenQuestion() != null && !cell.getOpenQuestion().isBlank();
        Area inside = area.inset(14, 7);
        Area line = inside.foot(STATUS);
        Area text = inside.above(STATUS + 2).before(open ? BADGE - 4 : 0);
        String ink = state == CellStatus.DISCARDED ? canvas.palette().quiet() : canvas.palette().ink();
        NodeBuilder draft = NodeBuilder.of("cell", cell, area).label(label(cell, word, open)).editable(cell)
                .data("status", state.getName()).data("open", open ? cell.getOpenQuestion().strip() : "")
                .box(area, 12, status.outline(canvas.palette().surface()))
                .icon(status.mark().pictogram(), line.left(22), 20, status.mark().colour())
                .text(word, line.after(28).before(cell.getReadings().isEmpty() ? 0 : 52),
                        canvas.letters(17).in(status.mark().colour()))
                .text(NodeBuilder.text(cell), text, canvas.letters(size).in(ink));
        if (status.mark().pattern() != Pattern.NONE) {
            draft.box(area.left(12).inset(2, 12), 2,
                    new Paint(status.mark().tint(), status.mark().colour(), 1, List.of(), status.mark().pattern(), 1));
        }
        if (open) {
            Area corner = area.top(BADGE + 8).end(BADGE + 8).middle(BADGE);
            draft.box(corner, BADGE / 2, status.outline(status.mark().tint()))
                    .icon("question", corner, 22, status.mark().colour());
        }
        badge(draft, line.end(48), cell.getReadings().size());
        canvas.add(pair(draft, index));
    }

    /** How many other readings there are, at the end of the line of the status. */
    private void badge(NodeBuilder draft, Area area, int readings) {
        if (readings > 0) {
            draft.icon("disagreement", area.left(24), 20, canvas.palette().accent())
                    .text(Integer.toString(readings), area.after(28),
                    canvas.letters(17).bold().in(canvas.palette().accent()));
        }
    }

    private NodeBuilder pair(NodeBuilder draft, int index) {
        return draft.data("chain", NodeBuilder.id(chain)).data("activity", NodeBuilder.id(activity))
                .data("circuit", NodeBuilder.id(circuit)).data("index", index);
    }

    private String label(ChainCell cell, String status, boolean open) {
        String label = canvas.words().get("label.cell", place(), circuitName(), NodeBuilder.text(cell),
                ZoneFrames.inSentence(status));
        String question = open ? ". " + canvas.words().get("label.open", cell.getOpenQuestion().strip()) : "";
        return label + question + ZoneFrames.readings(canvas, cell.getReadings().size());
    }

    private String place() {
        return canvas.labels().of(activity);
    }

    private String circuitName() {
        return ZoneFrames.inSentence(canvas.labels().of(circuit));
    }
}

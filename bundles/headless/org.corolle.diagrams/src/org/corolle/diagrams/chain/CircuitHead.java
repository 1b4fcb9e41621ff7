// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.List;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.style.Mark;
import org.corolle.diagrams.style.StatusMark;
import org.corolle.diagrams.zone.ZoneFrames;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Circuit;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;

/** A circuit at the head of its column: pictogram, name and status; its pattern runs along the lower edge. */
final class CircuitHead {

    private static final double STRIPE = 9;

    private CircuitHead() { }

    static void draw(Canvas canvas, Area area, ChainContent content, int column) {
        Circuit circuit = content.circuits().get(column);
        Mark mark = mark(canvas, circuit);
        StatusMark status = canvas.style().status(circuit.isSetStatus() ? circuit.getStatus() : null);
        boolean said = circuit.isSetStatus() && !canvas.blank();
        Area text = area.above(STRIPE).after(52).before(said ? 40 : 12);
        canvas.add(NodeBuilder.of("circuit", circuit, area).label(label(canvas, circuit)).editable(circuit)
                .data("chain", NodeBuilder.id(content.chain())).data("index", column + 1)
                .data("kind", circuit.isSetKind() ? circuit.getKind().getName() : "")
                .data("status", circuit.isSetStatus() ? circuit.getStatus().getName() : "")
                .box(area, 12, new Paint(mark.tint(), mark.colour(), 2.5, List.of(), Pattern.NONE, 1))
                .box(area.foot(STRIPE).inset(8, 0).above(4), 2,
                        new Paint(mark.tint(), mark.colour(), 1, List.of(), mark.pattern(), 1))
                .icon(mark.pictogram(), area.above(STRIPE).left(56), 32, mark.colour())
                .text(canvas.labels().of(circuit), text, canvas.letters(25).bold())
                .icon(said ? status.mark().pictogram() : "", area.above(STRIPE).end(40), 22, status.mark().colour()));
    }

    static Mark mark(Canvas canvas, Circuit circuit) {
        return canvas.style().circuit(circuit.isSetKind() ? circuit.getKind() : null);
    }

    static String label(Canvas canvas, Circuit circuit) {
        String name = canvas.words().get("label.circuit", canvas.labels().of(circuit));
        String status = circuit.isSetStatus()
                ? ", " + ZoneFrames.inSentence(canvas.labels()
                .of(circuit.getStatus(), ChainPackage.Literals.CELL_STATUS)) : "";
        String unit = circuit.getUnit() == null ? "" : ". " + canvas.words().get("label.unit",
                canvas.labels().of(circuit.getUnit()));
        return name + status + unit + ZoneFrames.readings(canvas, circuit.getReadings().size());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.zone.AddInvitation;
import org.corolle.diagrams.zone.BroadArrow;
import org.corolle.diagrams.zone.ZoneFrames;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;

/** The lower band: main activities as rows, circuits as columns, and what happens where they meet. */
final class MatrixZone {

    static final double GAP = 16;
    private static final double NAMES = 284;
    private static final int FEW = 5;
    private static final double LEAST_COLUMN = 204;
    private static final double LEAST_OF_MANY_COLUMNS = 184;
    private static final double LEAST_ROW = 108;
    private static final double LEAST_OF_MANY_ROWS = 100;
    private static final double MOST_ROW = 190;
    private static final double CIRCUITS = 60;
    private static final double MANY_CIRCUITS = 84;
    private static final double PAD = 12;
    /** Places shown where there is nothing yet: as many as the method's own example has. */
    private static final int PLACES = 3;

    private final Canvas canvas;
    private final ChainContent content;
    private final Area rows;
    private final Area columns;
    private final int down;
    private final int across;

    private MatrixZone(Canvas canvas, Area area, ChainContent content) {
        this.canvas = canvas;
        this.content = content;
        this.down = places(content.activities());
        this.across = places(content.circuits());
        Area inside = area.inset(PAD, 0).above(PAD);
        this.columns = inside.after(NAMES + GAP).below(ZoneFrames.LINE).top(circuits(content));
        Area below = inside.below(ZoneFrames.LINE + circuits(content) + GAP);
        this.rows = below.top(Math.min(below.height(), down * (MOST_ROW + GAP) - GAP));
    }

    static double needWidth(ChainContent content) {
        return 2 * PAD + NAMES + places(content.circuits())
                * ((places(content.circuits()) > FEW ? LEAST_OF_MANY_COLUMNS : LEAST_COLUMN) + GAP);
    }

    static double needHeight(ChainContent content) {
        return ZoneFrames.LINE + circuits(content) + PAD + places(content.activities())
                * ((places(content.activities()) > FEW ? LEAST_OF_MANY_ROWS : LEAST_ROW) + GAP);
    }

    static MatrixZone draw(Canvas canvas, Area area, ChainContent content) {
        MatrixZone zone = new MatrixZone(canvas, area, content);
        zone.headings(area);
        zone.places();
        zone.circuits();
        zone.activities();
        zone.cells();
        return zone;
    }

    /** Lanes between the columns. */
    List<Double> upright() {
        List<Double> lanes = new ArrayList<>(List.of(rows.x() + NAMES + GAP / 2));
        for (int column = 1; column < across; column++) {
            lanes.add(place(0, column).x() - GAP / 2);
        }
        return lanes;
    }

    /** Lanes between the rows. */
    List<Double> level() {
        List<Double> lanes = new ArrayList<>();
        for (int row = 0; row < down; row++) {
            lanes.add(place(row, 0).y() - GAP / 2);
        }
        return lanes;
    }

    /** Height of the circuits' heads: their names take more lines where they are many. */
    private static double circuits(ChainContent content) {
        return content.circuits().size() > FEW ? MANY_CIRCUITS : CIRCUITS;
    }

    private static int places(List<?> elements) {
        return elements.isEmpty() ? PLACES : elements.size();
    }

    private void headings(Area area) {
        Area names = area.top(ZoneFrames.LINE).after(16).left(NAMES + PAD - 16);
        canvas.add(ZoneFrames.frame(canvas, "main", area, names.before(content.activities().isEmpty() ? 0
                : ZoneFrames.LINE - 6)));
        Area circuits = area.top(ZoneFrames.LINE).after(NAMES + GAP + PAD).before(16);
        canvas.add(new NodeBuilder("zone", "circuits", circuits).data("name", "circuits")
                .label(canvas.words().get("zone.circuits"))
                .text(canvas.words().get("zone.circuits"), circuits.before(ZoneFrames.LINE),
                ZoneFrames.heading(canvas)));
        Area below = new Area(rows.x(), rows.bottom() + GAP, NAMES, area.bottom() - PAD - rows.bottom() - GAP);
        if (!content.activities().isEmpty() && below.height() > LEAST_ROW) {
            ZoneFrames.invite(canvas, below.top(LEAST_ROW).before(22), add("activity-add"), false);
        } else if (!content.activities().isEmpty()) {
            ZoneFrames.plus(canvas, names.after(8), add("activity-add"));
        }
        if (!content.circuits().isEmpty()) {
            ZoneFrames.plus(canvas, circuits, add("circuit-add"));
        }
    }

    private AddInvitation add(String act) {
        return AddInvitation.to(act, Map.of("chain", NodeBuilder.id(content.chain())));
    }

    /** Bands of the circuits' colours behind the cells; frames where nothing stands yet. */
    private void places() {
        Area all = new Area(rows.x(), columns.y(), rows.width(), rows.bottom() - columns.y());
        NodeBuilder draft = new NodeBuilder("zone", "places", all).data("name", "places");
        for (int column = 0; column < across; column++) {
            if (content.circuits().isEmpty()) {
                draft.box(columns.column(column, across, GAP), 14, ZoneFrames.place(canvas));
            }
            for (int row = 0; row < down; row++) {
                if (content.circuits().isEmpty() || content.activities().isEmpty()) {
                    draft.box(place(row, column), 12, ZoneFrames.place(canvas));
                }
            }
        }
        for (int row = 0; row < down && content.activities().isEmpty(); row++) {
            draft.path(ZoneFrames.place(canvas), new BroadArrow(name(row))::draw);
        }
        canvas.add(draft);
        if (content.exists() && content.activities().isEmpty()) {
            ZoneFrames.invite(canvas, name(0).before(24).inset(10, 8), add("activity-add"), true);
        }
        if (content.exists() && content.circuits().isEmpty()) {
            ZoneFrames.invite(canvas, columns.column(0, across, GAP).inset(8, 7), add("circuit-add"), false);
        }
    }

    private void circuits() {
        for (int column = 0; column < content.circuits().size(); column++) {
            CircuitHead.draw(canvas, columns.column(column, across, GAP), content, column);
        }
    }

    private void activities() {
        for (int row = 0; row < content.activities().size(); row++) {
            ActivityArrow.draw(canvas, name(row), content, row);
        }
    }

    private void cells() {
        int index = 0;
        for (int row = 0; row < content.activities().size(); row++) {
            for (int column = 0; column < content.circuits().size(); column++) {
                MainActivity activity = content.activities().get(row);
                Circuit circuit = content.circuits().get(column);
                List<ChainCell> here = content.cells(activity, circuit);
                CellBox box = new CellBox(canvas, content.chain(), activity, circuit);
                index++;
                if (here.isEmpty()) {
                    box.empty(place(row, column), index);
                }
                for (int i = 0; i < here.size(); i++) {
                    box.draw(here.get(i), place(row, column).row(i, here.size(), 6), index);
                }
            }
        }
    }

    private Area name(int row) {
        return rows.left(NAMES).row(row, down, GAP);
    }

    private Area place(int row, int column) {
        return rows.after(NAMES + GAP).column(column, across, GAP).row(row, down, GAP);
    }
}

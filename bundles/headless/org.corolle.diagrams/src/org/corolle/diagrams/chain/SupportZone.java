// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.zone.AddInvitation;
import org.corolle.diagrams.zone.ZoneFrames;
import org.corolle.model.chain.SupportActivity;

/** The upper band: the support activities side by side, each with who carries it and what it holds. */
final class SupportZone {

    private static final double LEAST = 260;
    private static final double LOW = 120;
    private static final double USUAL = 188;
    private static final double GHOST = 96;
    private static final double FOOT = 10;

    private SupportZone() { }

    static double need(ChainContent content, Canvas canvas, double width) {
        int count = content.supports().size();
        if (count == 0) {
            return ZoneFrames.LINE + GHOST + FOOT;
        }
        return ZoneFrames.LINE + FOOT + rows(count, width) * (box(content, canvas, width)
                + ChainPlan.GAP) - ChainPlan.GAP;
    }

    static void draw(Canvas canvas, Area area, ChainContent content) {
        Area heading = area.top(ZoneFrames.LINE).inset(16, 0);
        canvas.add(ZoneFrames.frame(canvas, "support", area, heading.before(ZoneFrames.LINE)));
        Area inside = area.below(ZoneFrames.LINE).above(FOOT).inset(12, 0);
        List<SupportActivity> supports = content.supports();
        AddInvitation add = AddInvitation.to("support-add", Map.of("chain", NodeBuilder.id(content.chain())));
        if (supports.isEmpty()) {
            ghosts(canvas, inside, content, add);
            return;
        }
        ZoneFrames.plus(canvas, heading, add);
        int across = across(supports.size(), area.width());
        int rows = rows(supports.size(), area.width());
        List<Area> places = new ArrayList<>();
        int step = 0;
        for (int i = 0; i < supports.size(); i++) {
            int inRow = i / across == rows - 1 ? supports.size() - across * (rows - 1) : across;
            Area place = inside.row(i / across, rows, ChainPlan.GAP)
                    .column(i % across, rows == 1 ? inRow : across, ChainPlan.GAP);
            places.add(place);
            step = Math.max(step, new SupportBox(canvas, supports.get(i), content).step(place));
        }
        for (int i = 0; i < places.size(); i++) {
            new SupportBox(canvas, supports.get(i), content).draw(places.get(i), i + 1, step);
        }
    }

    private static void ghosts(Canvas canvas, Area inside, ChainContent content, AddInvitation add) {
        NodeBuilder frames = new NodeBuilder("zone", "support-places", inside).data("name", "support-places");
        for (int i = 0; i < 2; i++) {
            frames.box(inside.column(i, 2, ChainPlan.GAP), 14, ZoneFrames.place(canvas));
        }
        canvas.add(frames);
        if (content.exists()) {
            ZoneFrames.invite(canvas, inside.column(0, 2, ChainPlan.GAP).inset(14, 16), add, false);
        }
    }

    private static int across(int count, double width) {
        int most = Math.max(1, (int) ((width - 24 + ChainPlan.GAP) / (LEAST + ChainPlan.GAP)));
        int rows = (count + most - 1) / most;
        return (count + rows - 1) / rows;
    }

    private static int rows(int count, double width) {
        int across = across(count, width);
        return (count + across - 1) / across;
    }

    /** Height of one box: enough for the fullest at its full size, or, where that is much, at its smallest. */
    private static double box(ChainContent content, Canvas canvas, double width) {
        int across = across(content.supports().size(), width);
        double each = (width - 24 - ChainPlan.GAP * (across - 1)) / across;
        double wish = LOW;
        double least = LOW;
        for (SupportActivity support : content.supports()) {
            SupportBox box = new SupportBox(canvas, support, content);
            wish = Math.max(wish, box.wish(each));
            least = Math.max(least, box.least(each));
        }
        return Math.ceil(Math.max(Math.min(wish, USUAL), least) / 10) * 10;
    }
}

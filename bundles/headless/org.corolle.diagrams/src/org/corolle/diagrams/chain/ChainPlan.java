// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;

/**
 * Where the zones of a chain stand, in drawing units: 1920 x 1080 when the content is ordinary, larger when it is much.
 * It depends on how much there is, hardly on how it is worded, so that the drawing keeps still while people write.
 *
 * @param flank   stakeholders at the left
 * @param middle  the matrix, or the steps of one circuit
 * @param head    the impacts
 * @param wayBack strip for the way back from impacts to resources
 * @param foot    stakeholders below
 * @param beside  how many of the contributors the flank takes; the others stand at the foot
 */
record ChainPlan(double width, double height, Area header, Area flank, Area resources, Area support, Area middle,
        Area head, Area wayBack, Area foot, int beside) {

    static final double MARGIN = 18;
    static final double GUTTER = 30;
    static final double GAP = 14;
    static final double TIP = 56;
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final double LEFT = 300;
    private static final double HEAD = 364;
    private static final double WAY_BACK = 52;
    /**
     * Height of the zones side by side when the content is ordinary; only the place of the stakeholders asks for it.
     */
    private static final double USUAL = 690;

    static ChainPlan of(ChainContent content, Canvas canvas, double middleWidth, double middleHeight) {
        double width = Math.max(WIDTH, 2 * MARGIN + LEFT + 2 * GUTTER + middleWidth + HEAD);
        double inner = width - 2 * MARGIN;
        double body = inner - LEFT - HEAD - 2 * GUTTER;
        double header = HeaderZone.need(content);
        double support = SupportZone.need(content, canvas, body);
        double resources = ResourceZone.need(content);
        int beside = StakeholderZones.beside(content, Math.max(USUAL, support + GAP + middleHeight) - resources - GAP);
        double flank = StakeholderZones.flankNeed(beside);
        double foot = StakeholderZones.footNeed(content, canvas, beside, inner);
        double top = MARGIN + header + GAP;
        double sides = Math.max(flank + GAP + resources, ImpactZone.need(content, HEAD));
        double left = HEIGHT - top - WAY_BACK - foot - MARGIN;
        double tall = Math.max(Math.max(left, sides), support + GAP + middleHeight);
        Area zones = new Area(MARGIN, top, inner, tall);
        Area column = zones.left(LEFT);
        Area inside = zones.after(LEFT + GUTTER).before(HEAD + GUTTER);
        double flankHeight = Math.max(flank, Math.min(tall * 0.5, tall - GAP - resources - 40));
        return new ChainPlan(width, top + tall + WAY_BACK + foot + MARGIN, new Area(MARGIN, MARGIN, inner, header),
                column.top(Math.min(flankHeight, tall - GAP - resources)),
                column.below(Math.min(flankHeight, tall - GAP - resources) + GAP), inside.top(support),
                inside.below(support + GAP), zones.end(HEAD), new Area(MARGIN, zones.bottom(), inner, WAY_BACK),
                new Area(MARGIN, zones.bottom() + WAY_BACK, inner, foot), beside);
    }
}

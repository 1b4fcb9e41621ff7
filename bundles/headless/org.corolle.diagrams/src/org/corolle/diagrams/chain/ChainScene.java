// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.Map;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.zone.AddInvitation;
import org.corolle.diagrams.zone.ZoneFrames;
import org.corolle.model.project.EvaluationProject;
import org.corolle.scene.Scene;

/**
 * The extended value chain as the canvas of the method: stakeholders and resources at the left, support activities
 * above the matrix of main activities and circuits, social impacts at the head, and the way back.
 */
public final class ChainScene {

    private ChainScene() { }

    public static Scene of(EvaluationProject project, DiagramRequest request) {
        ChainContent content = ChainContent.of(project, request.subject());
        Canvas canvas = new Canvas(request, ChainScene.class);
        ChainPlan plan = ChainPlan.of(content, canvas, MatrixZone.needWidth(content), MatrixZone.needHeight(content));
        HeaderZone.draw(canvas, plan.header(), content, content.chain(), "");
        surroundings(canvas, plan, content);
        MatrixZone matrix = MatrixZone.draw(canvas, plan.middle(), content);
        first(canvas, plan, content, project);
        if (!canvas.blank()) {
            FlowLines.draw(canvas, plan, content, matrix.upright(), matrix.level());
        }
        String name = NodeBuilder.text(content.chain());
        return canvas.scene(name.isEmpty() ? canvas.words().get("title") : name, plan.width(), plan.height());
    }

    /** All zones but the header and the middle. */
    static void surroundings(Canvas canvas, ChainPlan plan, ChainContent content) {
        WayBack.draw(canvas, plan);
        StakeholderZones.flank(canvas, plan.flank(), content, plan.beside());
        ResourceZone.draw(canvas, plan.resources(), content);
        SupportZone.draw(canvas, plan.support(), content);
        ImpactZone.draw(canvas, plan.head(), content);
        StakeholderZones.foot(canvas, plan.foot(), content, plan.beside());
    }

    /** The very first act, in the middle of a canvas without a chain. */
    static void first(Canvas canvas, ChainPlan plan, ChainContent content, EvaluationProject project) {
        if (!content.exists()) {
            Area place = new Area(plan.middle().centreX() - 250, plan.middle().centreY() - 10, 500, 92);
            ZoneFrames.invite(canvas, place, AddInvitation.to("chain-add", project.getActions().size() == 1
                    ? Map.of("action", NodeBuilder.id(project.getActions().get(0))) : Map.of()), true);
        }
    }
}

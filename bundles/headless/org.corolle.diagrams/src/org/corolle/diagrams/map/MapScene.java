// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.map;

import java.util.Map;

import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.model.project.EvaluationProject;
import org.corolle.scene.Scene;

/**
 * Who stands where around the action: who brings what at the left, who gains what at the right, and what passes between
 * them. Everything is free to move.
 */
public final class MapScene {

    private MapScene() { }

    public static Scene of(EvaluationProject project, DiagramRequest request) {
        MapContent content = MapContent.of(project, request.subject());
        Canvas canvas = new Canvas(request, MapScene.class);
        MapPlan plan = MapPlan.of(project, content);
        title(canvas, plan);
        MapNodes nodes = new MapNodes(canvas, plan);
        nodes.draw(content);
        if (!canvas.blank()) {
            MapLines.draw(canvas, plan, content);
        }
        legend(canvas, plan, content);
        return canvas.scene(canvas.words().get("title"), plan.width(), plan.height());
    }

    private static void title(Canvas canvas, MapPlan plan) {
        String text = canvas.words().get("title");
        Area area = new Area(MapPlan.MARGIN, 14, plan.width() / 2, MapPlan.HEADER - 24);
        canvas.add(new NodeBuilder("zone", "title", area).label(text).data("name", "title")
                .text(text, area, canvas.letters(40).bold()));
        if (canvas.editable()) {
            boolean first = plan.places().size() <= 1;
            Area place = first ? new Area(plan.width() / 2 - 230, plan.height() * 0.66, 460, 88)
                    : new Area(plan.width() - MapPlan.MARGIN - 370, 20, 370, 56);
            MapNodes.invite(canvas, place, Map.of(), first);
        }
    }

    private static void legend(Canvas canvas, MapPlan plan, MapContent content) {
        if (!content.links().isEmpty()) {
            Area area = new Area(plan.width() / 2 - 250, 16, 560, 48);
            canvas.add(MapLines.legend(canvas, area));
        }
    }
}

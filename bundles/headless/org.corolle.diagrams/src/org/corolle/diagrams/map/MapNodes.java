// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.style.Mark;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Impact;
import org.corolle.model.chain.Resource;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Stakeholder;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;

/** The cards of the map: stakeholders with the sign of their kind, resources, impacts, and the action in the middle. */
final class MapNodes {

    private static final double ICON = 58;

    private final Canvas canvas;
    private final MapPlan plan;

    MapNodes(Canvas canvas, MapPlan plan) {
        this.canvas = canvas;
        this.plan = plan;
    }

    void draw(MapContent content) {
        if (!content.around().isEmpty()) {
            frame(content.linked().isEmpty() ? "zone.all" : "zone.around");
        }
        centre(content.centre());
        content.resources().forEach(this::resource);
        content.impacts().forEach(this::impact);
        int index = 1;
        for (Stakeholder each : content.linked()) {
            stakeholder(each, index++);
        }
        for (Stakeholder each : content.around()) {
            stakeholder(each, index++);
        }
    }

    static void invite(Canvas canvas, Area area, Map<String, String> fields, boolean first) {
        String text = canvas.words().get("add.stakeholder-add");
        String ink = first ? canvas.palette().onAccent() : canvas.palette().invite();
        NodeBuilder draft = new NodeBuilder("add", "stakeholder-add", area).label(text).data("adds", "stakeholder-add")
                .box(area, 14, first ? Paint.fill(canvas.palette().invite()) : new Paint(canvas.palette().surface(),
                        canvas.palette().invite(), 2, List.of(8.0, 6.0), Pattern.NONE, 1))
                .icon("plus", area.left(60), 28, ink)
                .text(text, area.after(58).before(12), (first ? canvas.letters(26).bold() : canvas.letters(22))
                .in(ink));
        fields.forEach(draft::data);
        canvas.add(draft);
    }

    private void frame(String heading) {
        String title = canvas.words().get(heading);
        Area area = plan.around();
        canvas.add(new NodeBuilder("zone", "around", area).label(title).data("name", "around")
                .box(area, 18, new Paint(canvas.palette().zone(), canvas.palette().fine(), 1.5, List.of(), Pattern.NONE,
                1))
                .text(title, area.top(MapPlan.HEADING).inset(20, 0), canvas.letters(25).bold()));
    }

    private void centre(NamedElement centre) {
        Area area = area(centre);
        canvas.add(NodeBuilder.of("centre", centre, area).label(canvas.labels().of(centre)).editable(centre)
                .box(area, 28, Paint.fill(canvas.palette().accent()))
                .text(canvas.labels().of(centre), area.inset(22, 16),
                        canvas.letters(32).bold().centred().in(canvas.palette().onAccent())));
    }

    private void resource(Resource resource) {
        Mark mark = canvas.style().resource(resource.isSetType() ? resource.getType() : null);
        String type = resource.isSetType() ? canvas.labels().of(resource.getType(), ChainPackage.Literals.RESOURCE_TYPE)
                : "";
        Area area = area(resource);
        canvas.add(NodeBuilder.of("resource", resource, area)
                .label(canvas.words().get("label.resource", canvas.labels().of(resource)) + said(type))
                .editable(resource)
                .data("kind", resource.isSetType() ? resource.getType().getName() : "")
                .box(area, 14, new Paint(mark.tint(), mark.colour(), 2, List.of(), Pattern.NONE, 1))
                .icon(mark.pictogram(), area.left(ICON - 8), 32, mark.colour())
                .text(canvas.labels().of(resource), area.after(ICON - 8).before(10).inset(0, 5), canvas.letters(22)));
    }

    private void impact(Impact impact) {
        Mark mark = canvas.style().polarity(impact.isSetPolarity() ? impact.getPolarity() : null);
        String polarity = impact.isSetPolarity()
                ? canvas.labels().of(impact.getPolarity(), ChainPackage.Literals.POLARITY) : "";
        Area area = area(impact);
        canvas.add(NodeBuilder.of("impact", impact, area)
                .label(canvas.words().get("label.impact", canvas.labels().of(impact)) + said(polarity)).editable(impact)
                .data("parent", NodeBuilder.id((NamedElement) impact.eContainer()))
                .data("kind", impact.isSetPolarity() ? impact.getPolarity().getName() : "")
                .box(area, 14, new Paint(canvas.palette().surface(), mark.colour(), 2, List.of(), Pattern.NONE, 1))
                .icon(mark.pictogram(), area.left(48), 28, mark.colour())
                .text(canvas.labels().of(impact), area.after(48).before(10).inset(0, 5), canvas.letters(20)));
    }

    private void stakeholder(Stakeholder stakeholder, int index) {
        Mark mark = canvas.style().stakeholder(stakeholder.isSetKind() ? stakeholder.getKind() : null);
        String kind = stakeholder.isSetKind()
                ? canvas.labels().of(stakeholder.getKind(), ProjectPackage.Literals.STAKEHOLDER_KIND) : "";
        Area area = area(stakeholder);
        Area sign = area.left(ICON - 8);
        NodeBuilder draft = NodeBuilder.of("stakeholder", stakeholder, area)
                .label(canvas.words().get("label.stakeholder", canvas.labels().of(stakeholder)) + said(kind))
                .editable(stakeholder).data("index", index)
                .data("kind", stakeholder.isSetKind() ? stakeholder.getKind().getName() : "")
                .box(area, 16, new Paint(canvas.palette().surface(), mark.colour(), 2, List.of(), Pattern.NONE, 1))
                .box(sign.inset(5), 11, Paint.fill(mark.tint()))
                .icon(mark.pictogram(), sign, 32, mark.colour());
        if (!canvas.blank()) {
            draft.text(canvas.labels().of(stakeholder), area.after(ICON).before(10).inset(0, 4), canvas.letters(22));
        }
        canvas.add(draft);
    }

    private static String said(String word) {
        return word.isEmpty() ? "" : ", " + word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private Area area(NamedElement element) {
        return plan.places().get(NodeBuilder.id(element));
    }
}

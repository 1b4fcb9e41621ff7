// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.List;
import java.util.stream.Collectors;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.draft.ParagraphStack;
import org.corolle.diagrams.style.Mark;
import org.corolle.diagrams.zone.BroadArrow;
import org.corolle.diagrams.zone.ZoneFrames;
import org.corolle.model.chain.Activity;
import org.corolle.model.chain.ActivityContent;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.MainActivity;
import org.corolle.scene.Face;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;

/** A main activity at the head of its row: number, name, the type of resource it takes, what it holds. */
final class ActivityArrow {

    private static final double NUMBER = 34;
    private static final double RESOURCE = 26;

    private ActivityArrow() { }

    static void draw(Canvas canvas, Area area, ChainContent content, int row) {
        MainActivity activity = content.activities().get(row);
        String resource = resource(canvas, activity);
        Mark mark = canvas.style().resource(activity.isSetResourceType() ? activity.getResourceType() : null);
        Area inside = area.after(12).before(24).inset(0, 8);
        Area head = resource.isEmpty() ? inside : inside.above(RESOURCE);
        Area name = head.after(NUMBER + 10);
        List<ActivityContent> contents = canvas.blank() ? List.of() : activity.getContents();
        Area title = contents.isEmpty() ? name : name.top(Math.max(30, name.height() * 0.45));
        NodeBuilder draft = NodeBuilder.of("activity", activity, area)
                .label(label(canvas, activity, resource, row)).editable(activity)
                .data("chain", NodeBuilder.id(content.chain())).data("index", row + 1)
                .data("kind", activity.isSetResourceType() ? activity.getResourceType().getName() : "")
                .path(new Paint(canvas.palette().surface(), canvas.palette().accent(), 2.5, List.of(), Pattern.NONE, 1),
                        new BroadArrow(area)::draw)
                .box(head.left(NUMBER).middle(NUMBER), NUMBER / 2, Paint.fill(canvas.palette().accent()))
                .text(Integer.toString(row + 1), head.left(NUMBER).middle(NUMBER),
                        canvas.letters(22).bold().centred().in(canvas.palette().onAccent()))
                .text(canvas.labels().of(activity), title, canvas.letters(24).bold());
        if (!resource.isEmpty()) {
            Area line = inside.foot(RESOURCE);
            draft.icon(mark.pictogram(), line.left(NUMBER), 22, mark.colour())
                    .text(resource, line.after(NUMBER + 10), canvas.letters(19).in(mark.colour()));
        }
        canvas.add(draft);
        contents(canvas, name.below(title.height()), content, activity);
    }

    /** The resource in the words of the chain, else its type; empty when neither was said. */
    static String resource(Canvas canvas, Activity activity) {
        String own = activity.getResourceLabel();
        if (own != null && !own.isBlank()) {
            return own.strip();
        }
        return activity.isSetResourceType() ? canvas.labels().of(activity.getResourceType(),
                ChainPackage.Literals.RESOURCE_TYPE) : "";
    }

    static String label(Canvas canvas, Activity activity, String resource, int row) {
        String name = canvas.words().get("label.activity", Integer.toString(row + 1), canvas.labels().of(activity));
        String carriers = activity.getCarriers().stream().map(NodeBuilder::text).collect(Collectors.joining(", "));
        return name + (resource.isEmpty() ? "" : ", " + ZoneFrames.inSentence(resource))
                + (carriers.isEmpty() ? "" : ". " + canvas.words().get("label.carried", carriers))
                + ZoneFrames.readings(canvas, activity.getReadings().size());
    }

    private static void contents(Canvas canvas, Area area, ChainContent content, MainActivity activity) {
        List<ActivityContent> contents = canvas.blank() ? List.of() : activity.getContents();
        ParagraphStack paragraphs = new ParagraphStack(canvas.sizes().floor());
        contents.forEach(each -> paragraphs.add(NodeBuilder.text(each), 18, Face.REGULAR, 14, 2));
        List<ParagraphStack.Placed> placed = paragraphs.lay(area);
        for (int i = 0; i < placed.size(); i++) {
            Area text = placed.get(i).area();
            Area whole = new Area(text.x() - 14, text.y(), text.width() + 14, text.height());
            canvas.add(NodeBuilder.of("content", contents.get(i), whole).label(canvas.labels().of(contents.get(i)))
                    .editable(contents.get(i)).data("chain", NodeBuilder.id(content.chain()))
                    .data("parent", NodeBuilder.id(activity)).data("index", i + 1)
                    .box(whole.top(20).left(8).middle(5), 2.5, Paint.fill(canvas.palette().accent()))
                    .text(placed.get(i).text(), text, canvas.letters(18).atTop()));
        }
    }
}

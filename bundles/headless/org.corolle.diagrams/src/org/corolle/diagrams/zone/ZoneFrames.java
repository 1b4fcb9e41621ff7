// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.zone;

import java.util.List;
import java.util.Locale;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.TextStyle;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;

/** Frames with their headings, empty places and invitations: what all zones of the canvas share. */
public final class ZoneFrames {

    /** Height of a heading's line, and side of an invitation: what a finger hits. */
    public static final double LINE = 44;

    private ZoneFrames() { }

    /** A frame with its heading at the upper left. */
    public static NodeBuilder frame(Canvas canvas, String name, Area area, Area heading) {
        String title = canvas.words().get("zone." + name);
        return new NodeBuilder("zone", name, area).label(title).data("name", name)
                .box(area, 18, new Paint(canvas.palette().zone(), canvas.palette().fine(), 1.5, List.of(), Pattern.NONE,
                1))
                .text(title, heading, heading(canvas));
    }

    public static TextStyle heading(Canvas canvas) {
        return canvas.letters(25).bold();
    }

    /** A calm empty place where something may come. */
    public static Paint empty(Canvas canvas) {
        return new Paint(canvas.palette().paper(), canvas.palette().fine(), 1.5, List.of(6.0, 6.0), Pattern.NONE, 1);
    }

    /** An empty place of a canvas to fill by hand: solid, to be written into. */
    public static Paint place(Canvas canvas) {
        return canvas.blank()
                ? new Paint(canvas.palette().surface(), canvas.palette().line(), 1.5, List.of(), Pattern.NONE, 1)
                : empty(canvas);
    }

    /** The plus sign that stands in the line of a heading, for who may add. */
    public static void plus(Canvas canvas, Area heading, AddInvitation invitation) {
        if (canvas.editable()) {
            Area spot = heading.end(LINE).middle(LINE);
            NodeBuilder draft = invitation.draft(canvas, spot);
            draft.box(spot.inset(5), 17, new Paint(canvas.palette().surface(), canvas.palette().invite(), 2, List.of(),
                    Pattern.NONE, 1)).icon(invitation.pictogram(), spot, 22, canvas.palette().invite());
            canvas.add(draft);
        }
    }

    /** An empty place that says in words what could stand here. */
    public static void invite(Canvas canvas, Area area, AddInvitation invitation, boolean first) {
        if (canvas.editable()) {
            String text = canvas.words().get("add." + invitation.act());
            String ink = first ? canvas.palette().onAccent() : canvas.palette().invite();
            Paint paint = first ? Paint.fill(canvas.palette().invite())
                    : new Paint(canvas.palette().surface(), canvas.palette().invite(), 2, List.of(8.0, 6.0),
                    Pattern.NONE, 1);
            canvas.add(invitation.draft(canvas, area).box(area, 14, paint)
                    .icon("plus", area.left(64), 28, ink)
                    .text(text, area.after(60).before(12), (first ? canvas.letters(26).bold() : canvas.letters(22))
                    .in(ink)));
        }
    }

    /** With a small first letter inside a sentence, unless it begins like an acronym. */
    public static String inSentence(String name) {
        boolean small = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return small ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    /** The words for its other readings, to go behind a label; empty for none. */
    public static String readings(Canvas canvas, int number) {
        return number == 0 ? "" : ". " + canvas.words().get("readings", number);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.corolle.diagrams.Diagrams;
import org.corolle.diagrams.request.DiagramChoice;
import org.corolle.model.project.EvaluationProject;
import org.corolle.scene.Scene;

/** All drawings that somebody looks at, made from one copy of the project. One thread. */
public final class DrawingBroadcast {

    private final Supplier<EvaluationProject> project;
    private final LongSupplier number;
    private final Function<Locale, String> hiddenCard;
    private final Map<SharedView, WatchedDrawing> drawings = new HashMap<>();
    private final Map<Watcher, WatchedDrawing> capacity = new HashMap<>();
    private final Map<Locale, List<DiagramChoice>> choices = new HashMap<>();
    private long choicesOf = -1;

    /**
     * Drawings of this project.
     *
     * @param number     the last delta that is in the project
     * @param hiddenCard what a card that lies face down is called
     */
    public DrawingBroadcast(Supplier<EvaluationProject> project, LongSupplier number, Function<Locale,
            String> hiddenCard) {
        this.project = project;
        this.number = number;
        this.hiddenCard = hiddenCard;
    }

    /** What there is to look at, now. */
    public List<DiagramChoice> choices(Locale locale) {
        if (choicesOf != number.getAsLong()) {
            choices.clear();
            choicesOf = number.getAsLong();
        }
        return choices.computeIfAbsent(locale, l -> Diagrams.choices(project.get(), l));
    }

    /** Shows this one the whole of what it wants to see, or what there is instead, and later changes. */
    public void watch(Watcher watcher, SharedView wanted) {
        leave(watcher);
        DrawingView view = wanted.view().among(choices(wanted.locale()));
        SharedView sharedView = new SharedView(view, wanted.locale(), wanted.look(), wanted.editable());
        WatchedDrawing drawing = drawings.get(sharedView);
        if (drawing == null) {
            drawing = new WatchedDrawing(sharedView, new CardMasking(hiddenCard.apply(sharedView.locale())),
                    draw(sharedView), number.getAsLong());
            drawings.put(sharedView, drawing);
        }
        capacity.put(watcher, drawing);
        watcher.moved(view);
        drawing.add(watcher);
    }

    public void leave(Watcher watcher) {
        WatchedDrawing drawing = capacity.remove(watcher);
        if (drawing != null) {
            drawing.remove(watcher);
            if (drawing.watchers().isEmpty()) {
                drawings.remove(drawing.sharedView());
            }
        }
    }

    /** Draws anew what is looked at, after deltas, and tells everybody what changed for them. */
    public void refresh() {
        for (WatchedDrawing drawing : List.copyOf(drawings.values())) {
            SharedView sharedView = drawing.sharedView();
            DrawingView view = sharedView.view().among(choices(sharedView.locale()));
            if (view.equals(sharedView.view())) {
                drawing.show(draw(sharedView), number.getAsLong());
            } else {
                for (Watcher watcher : List.copyOf(drawing.watchers())) {
                    watch(watcher, new SharedView(view, sharedView.locale(), sharedView.look(), sharedView.editable()));
                }
            }
        }
    }

    /** Shows what is known again, after masks have gone up or down. */
    public void masksChanged() {
        drawings.values().forEach(drawing -> drawing.show(drawing.scene(), number.getAsLong()));
    }

    private Scene draw(SharedView sharedView) {
        return Diagrams.draw(project.get(), sharedView.request());
    }
}

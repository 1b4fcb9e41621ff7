// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.corolle.diagrams.DiagramChoice;
import org.corolle.diagrams.Diagrams;
import org.corolle.model.project.EvaluationProject;
import org.corolle.scene.Scene;

/** All drawings that somebody looks at, made from one copy of the project. One thread. */
public final class Pictures {

    private final Supplier<EvaluationProject> project;
    private final LongSupplier number;
    private final Function<Locale, String> hiddenCard;
    private final Map<Sight, Picture> pictures = new HashMap<>();
    private final Map<Watcher, Picture> places = new HashMap<>();
    private final Map<Locale, List<DiagramChoice>> choices = new HashMap<>();
    private long choicesOf = -1;

    /**
     * Drawings of this project.
     *
     * @param number     the last delta that is in the project
     * @param hiddenCard what a card that lies face down is called
     */
    public Pictures(Supplier<EvaluationProject> project, LongSupplier number, Function<Locale, String> hiddenCard) {
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
    public void watch(Watcher watcher, Sight wanted) {
        leave(watcher);
        View view = wanted.view().among(choices(wanted.locale()));
        Sight sight = new Sight(view, wanted.locale(), wanted.look(), wanted.editable());
        Picture picture = pictures.get(sight);
        if (picture == null) {
            picture = new Picture(sight, new Masking(hiddenCard.apply(sight.locale())), draw(sight), number.getAsLong());
            pictures.put(sight, picture);
        }
        places.put(watcher, picture);
        watcher.moved(view);
        picture.add(watcher);
    }

    public void leave(Watcher watcher) {
        Picture picture = places.remove(watcher);
        if (picture != null) {
            picture.remove(watcher);
            if (picture.watchers().isEmpty()) {
                pictures.remove(picture.sight());
            }
        }
    }

    /** Draws anew what is looked at, after deltas, and tells everybody what changed for them. */
    public void refresh() {
        for (Picture picture : List.copyOf(pictures.values())) {
            Sight sight = picture.sight();
            View view = sight.view().among(choices(sight.locale()));
            if (view.equals(sight.view())) {
                picture.show(draw(sight), number.getAsLong());
            } else {
                for (Watcher watcher : List.copyOf(picture.watchers())) {
                    watch(watcher, new Sight(view, sight.locale(), sight.look(), sight.editable()));
                }
            }
        }
    }

    /** Shows what is known again, after masks have gone up or down. */
    public void masksChanged() {
        pictures.values().forEach(picture -> picture.show(picture.scene(), number.getAsLong()));
    }

    private Scene draw(Sight sight) {
        return Diagrams.draw(project.get(), sight.request());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.picture;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.corolle.scene.Scene;
import org.corolle.scene.wire.SceneDiff;
import org.corolle.server.link.Outgoing;

/** One drawing and those who look at it. Who joins late gets the whole; who is there gets what changed. */
final class Picture {

    private final Sight sight;
    private final Masking masking;
    /** What each has been shown last. */
    private final Map<Watcher, Scene> watchers = new LinkedHashMap<>();
    private Scene scene;
    private long number;
    private Outgoing whole;

    Picture(Sight sight, Masking masking, Scene scene, long number) {
        this.sight = sight;
        this.masking = masking;
        this.scene = scene;
        this.number = number;
    }

    Sight sight() {
        return sight;
    }

    Scene scene() {
        return scene;
    }

    Set<Watcher> watchers() {
        return watchers.keySet();
    }

    /** Shows the whole drawing to this one, and what changes from now on. */
    void add(Watcher watcher) {
        Scene shown = seenBy(watcher);
        watchers.put(watcher, shown);
        watcher.show(shown == scene ? whole() : Encoding.whole(sight.view(), number, shown));
    }

    void remove(Watcher watcher) {
        watchers.remove(watcher);
    }

    /** Takes in a newer scene, or the same one after masks have gone up or down, and tells each who sees a change. */
    void show(Scene newer, long now) {
        scene = newer;
        number = now;
        whole = null;
        Map<Scene, Optional<Outgoing>> shared = new IdentityHashMap<>();
        for (Map.Entry<Watcher, Scene> each : watchers.entrySet()) {
            Scene before = each.getValue();
            Scene after = seenBy(each.getKey());
            each.setValue(after);
            Optional<Outgoing> news = after == scene ? shared.computeIfAbsent(before, b -> difference(b, scene))
                    : difference(before, after);
            news.ifPresent(each.getKey()::show);
        }
    }

    private Scene seenBy(Watcher watcher) {
        return watcher.masked() ? masking.mask(scene, watcher) : scene;
    }

    private Optional<Outgoing> difference(Scene before, Scene after) {
        if (before == after) {
            return Optional.empty();
        }
        SceneDiff difference = SceneDiff.between(before, after);
        return difference.isEmpty() ? Optional.empty()
                : Optional.of(Encoding.difference(sight.view(), number, difference));
    }

    private Outgoing whole() {
        if (whole == null) {
            whole = Encoding.whole(sight.view(), number, scene);
        }
        return whole;
    }
}

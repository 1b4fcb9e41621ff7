// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.drawing;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.corolle.scene.Scene;
import org.corolle.scene.wire.SceneDiff;
import org.corolle.server.connection.OutgoingMessage;

/** One drawing and those who look at it. Who joins late gets the whole; who is there gets what changed. */
final class WatchedDrawing {

    private final SharedView sharedView;
    private final CardMasking masking;
    /** What each has been shown last. */
    private final Map<Watcher, Scene> watchers = new LinkedHashMap<>();
    private Scene scene;
    private long number;
    private OutgoingMessage whole;

    WatchedDrawing(SharedView sharedView, CardMasking masking, Scene scene, long number) {
        this.sharedView = sharedView;
        this.masking = masking;
        this.scene = scene;
        this.number = number;
    }

    SharedView sharedView() {
        return sharedView;
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
        watcher.show(shown == scene ? whole() : SceneEncoding.whole(sharedView.view(), number, shown));
    }

    void remove(Watcher watcher) {
        watchers.remove(watcher);
    }

    /** Takes in a newer scene, or the same one after masks have gone up or down, and tells each who sees a change. */
    void show(Scene newer, long now) {
        scene = newer;
        number = now;
        whole = null;
        Map<Scene, Optional<OutgoingMessage>> shared = new IdentityHashMap<>();
        for (Map.Entry<Watcher, Scene> each : watchers.entrySet()) {
            Scene before = each.getValue();
            Scene after = seenBy(each.getKey());
            each.setValue(after);
            Optional<OutgoingMessage> news = after == scene ? shared.computeIfAbsent(before, b -> difference(b, scene))
                    : difference(before, after);
            news.ifPresent(each.getKey()::show);
        }
    }

    private Scene seenBy(Watcher watcher) {
        return watcher.masked() ? masking.mask(scene, watcher) : scene;
    }

    private Optional<OutgoingMessage> difference(Scene before, Scene after) {
        if (before == after) {
            return Optional.empty();
        }
        SceneDiff difference = SceneDiff.between(before, after);
        return difference.isEmpty() ? Optional.empty()
                : Optional.of(SceneEncoding.difference(sharedView.view(), number, difference));
    }

    private OutgoingMessage whole() {
        if (whole == null) {
            whole = SceneEncoding.whole(sharedView.view(), number, scene);
        }
        return whole;
    }
}

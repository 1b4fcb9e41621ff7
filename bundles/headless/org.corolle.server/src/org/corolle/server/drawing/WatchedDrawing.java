// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.corolle.scene.Scene;
import org.corolle.server.connection.OutgoingMessage;

/** One drawing and those who look at it. Who joins late gets the whole; who is there gets what changed. */
final class WatchedDrawing {

    private final SharedView sharedView;
    private final CardMasking masking;
    /** What each has been shown last. */
    private final Map<Watcher, ShownScene> watchers = new LinkedHashMap<>();
    private Scene scene;
    private Scene masked;
    private long number;
    private OutgoingMessage whole;
    private OutgoingMessage wholeMasked;

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
        ShownScene shown = shownTo(watcher);
        watchers.put(watcher, shown);
        watcher.show(whole(shown));
    }

    void remove(Watcher watcher) {
        watchers.remove(watcher);
    }

    /** Takes in a newer scene, or the same one after masks have gone up or down, and tells each who sees a change. */
    void show(Scene newer, long now) {
        if (newer != scene) {
            masked = null;
        }
        scene = newer;
        number = now;
        whole = null;
        wholeMasked = null;
        SharedDiffs diffs = new SharedDiffs(diff -> SceneEncoding.difference(sharedView.view(), number, diff));
        watchers.replaceAll((watcher, before) -> {
            ShownScene after = shownTo(watcher);
            diffs.message(before, after).ifPresent(watcher::show);
            return after;
        });
    }

    private ShownScene shownTo(Watcher watcher) {
        return watcher.masked() ? new ShownScene(masked(), scene, CardMasking.own(scene, watcher))
                : new ShownScene(scene, scene, Set.of());
    }

    private Scene masked() {
        if (masked == null) {
            masked = masking.mask(scene);
        }
        return masked;
    }

    private OutgoingMessage whole(ShownScene shown) {
        if (!shown.own().isEmpty()) {
            return SceneEncoding.whole(sharedView.view(), number, shown.whole());
        }
        if (shown.shared() == scene) {
            whole = whole == null ? SceneEncoding.whole(sharedView.view(), number, scene) : whole;
            return whole;
        }
        wholeMasked = wholeMasked == null ? SceneEncoding.whole(sharedView.view(), number, masked()) : wholeMasked;
        return wholeMasked;
    }
}

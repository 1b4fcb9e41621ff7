// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.Platform;

/** What works beside a project while it is open, one of each kind. */
final class Companions {

    private final Map<Class<?>, AutoCloseable> all = new LinkedHashMap<>();

    /** The companion of this kind, made when first asked for. */
    synchronized <T extends AutoCloseable> T get(Class<T> type, Callable<T> maker) throws Exception {
        if (!all.containsKey(type)) {
            all.put(type, maker.call());
        }
        return type.cast(all.get(type));
    }

    /** Ends them all; one that fails keeps none of the others from ending. */
    synchronized void close() {
        all.values().forEach(Companions::end);
    }

    private static void end(AutoCloseable companion) {
        try {
            companion.close();
        } catch (Exception e) {
            Platform.getLog(Companions.class).error(String.valueOf(e), e);
        }
    }
}

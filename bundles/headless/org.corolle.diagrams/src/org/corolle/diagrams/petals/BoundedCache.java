// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers the results of a pure function, and forgets all of them when they become many: it saves time, no more. */
public final class BoundedCache<K, V> {

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final int most;

    public BoundedCache(int most) {
        this.most = most;
    }

    public V get(K key, Function<K, V> function) {
        V value = known.get(key);
        if (value == null) {
            if (known.size() >= most) {
                known.clear();
            }
            value = function.apply(key);
            known.put(key, value);
        }
        return value;
    }
}

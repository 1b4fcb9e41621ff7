// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.widgets;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How the words of a tile are changed on the spot: a change is begun with the words to start from, and taken at its
 * end.
 */
public interface TileEditing {

    /** One change: the words it starts from, and who takes what was typed. */
    record Change(String words, Consumer<String> take) { }

    Change begin();

    static TileEditing of(Supplier<Change> begin) {
        return begin::get;
    }
}

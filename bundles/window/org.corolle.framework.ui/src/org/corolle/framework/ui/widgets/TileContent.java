// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.widgets;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * What a tile says: its text, a state in a word with its badge, a note below; and the element it stands for, if any.
 */
public record TileContent(String text, Badge badge, String state, String note, EObject element) {

    /** A tile of text alone. */
    public static TileContent of(String text, EObject element) {
        return new TileContent(text, Badge.NONE, "", "", element);
    }

    /** All of it in one sentence, for those who hear the window. */
    String spoken() {
        return Stream.of(text, state, note).filter(s -> !s.isBlank()).collect(Collectors.joining(". "));
    }
}

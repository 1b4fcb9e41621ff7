// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.corolle.core.text.TextBundle;
import org.corolle.room.state.Group;

/**
 * The groups a room begins with, named by their pictograms. Colours after Okabe and Ito, which most eyes tell apart.
 */
final class DefaultGroups {

    private static final List<String> PICTOGRAMS = List.of("sun", "leaf", "drop", "star", "moon", "bird", "fish",
            "mountain");
    private static final List<String> COLOURS = List.of("#e69f00", "#009e73", "#0072b2", "#f0e442", "#56b4e9",
            "#d55e00",
            "#cc79a7", "#707070");

    private DefaultGroups() { }

    static List<Group> in(Locale locale) {
        TextBundle names = TextBundle.of(DefaultGroups.class, "groups", locale);
        return IntStream.range(0, PICTOGRAMS.size()).mapToObj(i -> new Group(PICTOGRAMS.get(i),
                names.get(PICTOGRAMS.get(i)), COLOURS.get(i), PICTOGRAMS.get(i), "")).toList();
    }
}

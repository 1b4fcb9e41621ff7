// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;

/** Petals with a colour and a sign each, told apart without seeing colours, and the question of the Agora. */
public final class Petals {

    /** The question of the Agora of Romans, ready for any action and petal. */
    public static final String PROMPT = "En quoi l'action de {action} contribue à la dimension {dimension} ?";

    /** Colours that stay apart for colour-blind eyes. */
    private static final List<String> COLOURS =
            List.of("#4477AA", "#EE6677", "#228833", "#CCBB44", "#66CCEE", "#AA3377");

    /** Plain shapes: they carry no meaning until the group gives them one. */
    private static final List<String> SIGNS =
            List.of("circle", "square", "triangle", "diamond", "pentagon", "hexagon");

    private Petals() { }

    /** Petals of these names. */
    public static List<Piece<Dimension>> named(List<String> names) {
        List<Piece<Dimension>> petals = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            petals.add(Frameworks.dimension(names.get(i)).with(Dimension::setColour, COLOURS.get(i))
                    .with(Dimension::setPictogram, SIGNS.get(i)).with(Dimension::setAgoraPrompt, PROMPT));
        }
        return petals;
    }

    /** Six petals whose names are still to be found: "Dimension 1" to "Dimension 6". */
    public static List<Piece<Dimension>> nameless() {
        return named(IntStream.rangeClosed(1, 6).mapToObj(i -> "Dimension " + i).toList());
    }

    /** Puts petals with their sources into a framework. */
    public static void into(EvaluationFramework framework, List<Piece<Dimension>> petals, Citation... passages) {
        petals.forEach(petal -> petal.from(passages).in(framework.getDimensions()));
    }
}

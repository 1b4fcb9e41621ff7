// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

import java.util.List;
import java.util.Map;

/**
 * Slips laid into a petal.
 *
 * @param places one for each that is shown, inside the petal, none meeting another
 * @param size   of the letters
 * @param left   how many are not shown: those for which there is no room, the lowest in rank
 */
public record CardArrangement(List<CardNode> shown, List<Rect> places, double size, int left) {

    /**
     * A petal's inside.
     *
     * @param byHand  wished upper left corners of what people placed, by element
     * @param inOrder whether slips follow each other strictly; otherwise small ones may fill gaps
     */
    public record PetalSpace(PetalProfile profile, List<Rect> blocked, Map<String, double[]> byHand,
            boolean inOrder) { }
}

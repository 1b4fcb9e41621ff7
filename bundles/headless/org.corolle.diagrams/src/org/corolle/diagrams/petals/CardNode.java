// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

import java.util.List;
import java.util.Map;

import org.corolle.scene.Face;
import org.corolle.scene.Paint;

/**
 * What lies in a petal: a card, a criterion, an indicator, a marker, the card that stands for those without room.
 *
 * @param element id of what it shows
 * @param text    what can be read on it
 * @param label   the same and more, for who does not see it
 * @param paint   of its paper
 * @param edge    the strip at its left
 * @param signs   at its right, the most important first
 * @param beneath how many cards are seen to lie under it
 */
public record CardNode(String element, String part, String text, String label, Map<String, String> data, Face face,
        String ink,
        Paint paint, Edge edge, List<Sign> signs, int beneath) {

    /** A strip with a colour; upon it pictograms, and letters for what has no pictogram. */
    public record Edge(String colour, String onColour, List<String> pictograms, String letters) { }

    /** A pictogram, or words such as a number beside it. */
    public record Sign(String pictogram, String colour, String text) { }
}

// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.style;

/**
 * Colours without a meaning of their own, as #rrggbb.
 *
 * @param paper     behind everything
 * @param surface   of what can be read and written: cells, cards, chips
 * @param zone      of the frames that hold them
 * @param ink       of text
 * @param quiet     of text that stands back; still 7:1 on paper
 * @param line      of outlines
 * @param fine      of outlines that stand back
 * @param accent    of what leads the eye: the head of impacts, the way back
 * @param onAccent  of text upon it
 * @param invite    of invitations to add
 */
public record Palette(String paper, String surface, String zone, String ink, String quiet, String line, String fine,
        String accent, String onAccent, String invite) {

    static final Palette LIGHT = new Palette("#faf8f4", "#ffffff", "#eef1f3", "#17232e", "#3f4d5a", "#5b6b79",
            "#c3ccd3",
            "#1f4e5f", "#ffffff", "#1f5f8b");
    static final Palette STRONG = new Palette("#ffffff", "#ffffff", "#ffffff", "#000000", "#1a1a1a", "#000000",
            "#333333",
            "#000000", "#ffffff", "#00337a");
}

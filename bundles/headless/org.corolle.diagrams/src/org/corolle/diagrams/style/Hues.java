// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.style;

import java.util.List;

/**
 * The twelve hues of all marks, told apart by colour-blind eyes as far as twelve can be: neighbours differ in
 * lightness too. After Okabe and Ito, "Color Universal Design" (2008), darkened to be read on their tints.
 */
record Hues(List<String> strong, List<String> tints) {

    static final int BLUE = 0;
    static final int ORANGE = 1;
    static final int GREEN = 2;
    static final int PURPLE = 3;
    static final int SKY = 4;
    static final int VERMILION = 5;
    static final int GOLD = 6;
    static final int SLATE = 7;
    static final int TEAL = 8;
    static final int ROSE = 9;
    static final int OLIVE = 10;
    static final int INDIGO = 11;

    static final Hues LIGHT = new Hues(
            List.of("#0b4f82", "#8a4300", "#00604a", "#6d2c63", "#0a5f78", "#8f2d12", "#6b5300", "#3f4d5a", "#005a5a",
                    "#8a2150", "#4c5a12", "#3d3a8c"),
            List.of("#dcebf7", "#fdebd3", "#d9f0e6", "#f3e1ee", "#daf1f8", "#fbe2d9", "#faf0c8", "#e9edf0", "#d8efee",
                    "#fbe1ea", "#eef2d6", "#e5e4f6"));
    static final Hues STRONG = new Hues(
            List.of("#003a6b", "#6b2f00", "#004430", "#4d0f45", "#00425a", "#6e1400", "#4a3900", "#000000", "#003e3e",
                    "#66002f", "#333d00", "#1f1c6b"),
            List.of("#ffffff", "#ffffff", "#ffffff", "#ffffff", "#ffffff", "#ffffff", "#ffffff", "#ffffff", "#ffffff",
                    "#ffffff", "#ffffff", "#ffffff"));

    String strong(int hue) {
        return strong.get(hue % strong.size());
    }

    String tint(int hue) {
        return tints.get(hue % tints.size());
    }
}

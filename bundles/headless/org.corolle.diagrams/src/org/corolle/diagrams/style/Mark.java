// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.style;

import org.corolle.scene.Pattern;

/**
 * How a kind or a type is told: by colour, and by pictogram and pattern for who does not see the colour.
 *
 * @param pictogram name in the shipped set
 * @param colour    strong: outlines, pictograms, text upon the tint (7:1 at least)
 * @param tint      pale: fills under text
 * @param pattern   over the tint
 */
public record Mark(String pictogram, String colour, String tint, Pattern pattern) {
}

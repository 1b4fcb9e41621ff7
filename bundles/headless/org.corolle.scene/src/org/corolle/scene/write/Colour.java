// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.util.regex.Pattern;

/** Colours as #rrggbb; whatever else a project's file may hold is black, so that a drawing is made in any case. */
final class Colour {
    private static final Pattern KNOWN = Pattern.compile("#[0-9a-fA-F]{6}");

    private Colour() {
    }

    static int rgb(String colour) {
        return KNOWN.matcher(colour).matches() ? Integer.parseInt(colour.substring(1), 16) : 0;
    }

    /** The colour, known to be one. */
    static String sure(String colour) {
        return KNOWN.matcher(colour).matches() ? colour : "#000000";
    }
}

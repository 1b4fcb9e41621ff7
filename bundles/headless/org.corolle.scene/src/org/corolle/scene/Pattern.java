// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene;

/** What may be drawn over a fill. */
public enum Pattern {
    NONE, STRIPES, DOTS, GRID, WAVES
}

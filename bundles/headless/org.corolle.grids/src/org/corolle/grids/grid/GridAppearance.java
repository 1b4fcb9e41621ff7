// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.grid;

/**
 * How a grid is laid out: size of the text in points, how many columns stay in view, whether rows can be filtered, and
 * whether an empty cell of the first column belongs to the cell above it.
 */
public record GridAppearance(int fontSize, int frozenColumns, boolean filter, boolean grouped) { }

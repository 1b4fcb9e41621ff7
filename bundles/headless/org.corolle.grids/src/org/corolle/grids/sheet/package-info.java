// SPDX-License-Identifier: EPL-2.0
/** How a grid lies on a spreadsheet, whatever its format: places, widths, heights, paper, colours. */
package org.corolle.grids.sheet;

// SPDX-License-Identifier: EPL-2.0
/** A grid as a value, apart from any file format: its columns, rows and cells, and what can be asked for. */
package org.corolle.grids.grid;

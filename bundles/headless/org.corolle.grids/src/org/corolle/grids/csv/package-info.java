// SPDX-License-Identifier: EPL-2.0
/** Grids as text that any spreadsheet opens: written and read back. */
package org.corolle.grids.csv;

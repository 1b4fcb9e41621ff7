// SPDX-License-Identifier: EPL-2.0
/** What all grids are put together with: columns, rows, codes, the lines above them. */
package org.corolle.grids.draft;
